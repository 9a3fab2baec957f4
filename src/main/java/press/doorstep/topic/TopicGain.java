package press.doorstep.topic;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Joining;
import press.doorstep.text.Names;

/**
 * What a topic gains from another that is merged into it. Where both say something, the survivor's own word stands.
 *
 * @param broader where the merged one stood
 * @param narrower what stood below it
 * @param related what it was related to
 */
record TopicGain(
        Map<String, String> names,
        Map<String, String> description,
        @Nullable String iptcCode,
        Map<String, String> externalIds,
        @Nullable UUID broader,
        List<UUID> narrower,
        List<UUID> related) {

    private static final int LANGUAGES = 100;
    private static final int EXTERNAL_IDS = 30;

    static TopicGain of(TopicContent own, Topic other, List<UUID> narrower) {
        TopicContent theirs = other.content();
        return new TopicGain(
                Joining.gain(own.names().byLanguage(), theirs.names().byLanguage(), LANGUAGES),
                Joining.gain(Joining.texts(own.description()), Joining.texts(theirs.description()), LANGUAGES),
                own.iptcCode() == null ? theirs.iptcCode() : null,
                Joining.gain(own.externalIds(), theirs.externalIds(), EXTERNAL_IDS),
                other.broader,
                narrower,
                other.related.stream().sorted().toList());
    }

    TopicContent addedTo(TopicContent own) {
        return new TopicContent(
                own.kind(),
                new Names(Joining.with(own.names().byLanguage(), names)),
                Joining.names(Joining.with(Joining.texts(own.description()), description)),
                own.iptcCode() == null ? iptcCode : own.iptcCode(),
                Joining.with(own.externalIds(), externalIds));
    }
}
