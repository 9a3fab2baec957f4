package press.doorstep.speaker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.text.Checks;
import press.doorstep.text.NameChecks;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;
import press.doorstep.text.PictureChecks;

/** What an editor says of a speaker, tidied and sound. */
record SpeakerContent(
        String kind,
        Names names,
        List<String> aliases,
        @Nullable String sortName,
        @Nullable Names description,
        @Nullable Picture portrait,
        Map<String, String> externalIds,
        List<PublishedSpeaker.Tenure> tenures) {

    static final Set<String> KINDS = Set.of("person", "organisation");

    static final int MOST_ALIASES = 50;
    static final int MOST_EXTERNAL_IDS = 30;

    /** {@code kindPointer} is where the kind stands in what was sent. */
    static SpeakerContent of(SpeakerRequest sent, String kindPointer, Checks checks) {
        return new SpeakerContent(
                checks.choice(kindPointer, sent.kind(), KINDS, "person"),
                NameChecks.names(checks, "/names", sent.names()),
                checks.lines("/aliases", sent.aliases(), MOST_ALIASES, Checks.NAME),
                checks.line("/sortName", sent.sortName(), Checks.NAME),
                NameChecks.byLanguage(checks, "/description", sent.description(), Checks.PROSE),
                PictureChecks.picture(checks, "/portrait", sent.portrait()),
                NameChecks.externalIds(checks, "/externalIds", sent.externalIds()),
                TenureChecks.tenures(checks, "/tenures", sent.tenures()));
    }
}
