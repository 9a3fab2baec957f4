package press.doorstep.article;

import java.util.Set;
import press.doorstep.text.Checks;

/** What readers are to be told of a mistake or a change. */
record CorrectionNote(String kind, String severity, String text) {

    private static final Set<String> KINDS = Set.of("correction", "clarification", "update");
    private static final Set<String> SEVERITIES = Set.of("minor", "major");

    static CorrectionNote of(CorrectionRequest sent, Checks checks) {
        String text = checks.prose("/text", sent.text(), Checks.PROSE);
        if (text == null) {
            checks.fault("/text", "Must be there: what readers are told.");
        }
        return new CorrectionNote(
                checks.choice("/kind", sent.kind(), KINDS, "correction"),
                checks.choice("/severity", sent.severity(), SEVERITIES, "minor"),
                text == null ? "" : text);
    }
}
