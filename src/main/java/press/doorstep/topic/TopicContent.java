package press.doorstep.topic;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.text.NameChecks;
import press.doorstep.text.Names;

/** What an editor says of a topic, tidied and sound; where it stands among the others is {@link TopicRelations}. */
record TopicContent(
        String kind,
        Names names,
        @Nullable Names description,
        @Nullable String iptcCode,
        Map<String, String> externalIds) {

    static final Set<String> KINDS = Set.of("subject", "person", "place", "organisation", "event");

    private static final Pattern IPTC_CODE = Pattern.compile("medtop:[0-9]{8}");

    static TopicContent of(TopicRequest sent, Checks checks) {
        return of(sent, "/kind", checks);
    }

    /** The same for a record, whose own kind stands in another member. */
    static TopicContent of(TopicRequest sent, String kindPointer, Checks checks) {
        return new TopicContent(
                checks.choice(kindPointer, sent.kind(), KINDS, "subject"),
                NameChecks.names(checks, "/names", sent.names()),
                NameChecks.byLanguage(checks, "/description", sent.description(), Checks.PROSE),
                iptcCode(sent.iptcCode(), checks),
                NameChecks.externalIds(checks, "/externalIds", sent.externalIds()));
    }

    private static @Nullable String iptcCode(@Nullable String sent, Checks checks) {
        if (sent != null && !IPTC_CODE.matcher(sent).matches()) {
            checks.fault("/iptcCode", "Must be an IPTC Media Topic code, as \"medtop:20000065\".");
        }
        return sent;
    }
}
