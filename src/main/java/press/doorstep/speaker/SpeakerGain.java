package press.doorstep.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedSpeaker.Tenure;
import press.doorstep.text.Joining;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;

/** What a speaker gains from another that is merged into it. Where both say something, the survivor's own word stands. */
record SpeakerGain(
        Map<String, String> names,
        List<String> aliases,
        Map<String, String> description,
        @Nullable Picture portrait,
        Map<String, String> externalIds,
        List<Tenure> tenures) {

    private static final int LANGUAGES = 100;

    static SpeakerGain of(SpeakerContent own, SpeakerContent other) {
        Map<String, String> names =
                Joining.gain(own.names().byLanguage(), other.names().byLanguage(), LANGUAGES);
        return new SpeakerGain(
                names,
                aliases(own, other, names),
                Joining.gain(Joining.texts(own.description()), Joining.texts(other.description()), LANGUAGES),
                own.portrait() == null ? other.portrait() : null,
                Joining.gain(own.externalIds(), other.externalIds(), SpeakerContent.MOST_EXTERNAL_IDS),
                tenures(own.tenures(), other.tenures()));
    }

    /** The other's names become aliases, unless the survivor is called so already or is from now on. */
    private static List<String> aliases(SpeakerContent own, SpeakerContent other, Map<String, String> gained) {
        List<String> known = new ArrayList<>(own.names().byLanguage().values());
        known.addAll(gained.values());
        List<String> called = new ArrayList<>(other.names().byLanguage().values());
        called.addAll(other.aliases());
        called.removeAll(known);
        return Joining.gain(own.aliases(), called, SpeakerContent.MOST_ALIASES);
    }

    /** Offices the survivor does not hold at the time anyway. */
    private static List<Tenure> tenures(List<Tenure> own, List<Tenure> other) {
        List<Tenure> gained = other.stream()
                .filter(office -> own.stream().noneMatch(held -> TenureChecks.clash(held, office)))
                .toList();
        return Joining.gain(own, gained, TenureChecks.MOST);
    }

    SpeakerContent addedTo(SpeakerContent own) {
        return new SpeakerContent(
                own.kind(),
                new Names(Joining.with(own.names().byLanguage(), names)),
                Joining.with(own.aliases(), aliases),
                own.sortName(),
                Joining.names(Joining.with(Joining.texts(own.description()), description)),
                own.portrait() == null ? portrait : own.portrait(),
                Joining.with(own.externalIds(), externalIds),
                TenureChecks.oldestFirst(Joining.with(own.tenures(), tenures)));
    }

    /** As it would be without the gain. A speaker keeps at least one name. */
    SpeakerContent takenFrom(SpeakerContent own) {
        Names called = Joining.names(Joining.without(own.names().byLanguage(), names));
        return new SpeakerContent(
                own.kind(),
                called == null ? own.names() : called,
                Joining.without(own.aliases(), aliases),
                own.sortName(),
                Joining.names(Joining.without(Joining.texts(own.description()), description)),
                own.portrait() != null && own.portrait().equals(portrait) ? null : own.portrait(),
                Joining.without(own.externalIds(), externalIds),
                Joining.without(own.tenures(), tenures));
    }
}
