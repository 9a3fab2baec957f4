package press.doorstep.article;

import java.util.Set;
import press.doorstep.text.Checks;

/** What readers are to be told of a mistake or a change. */
record CorrectionNote(String kind, String severity, String text) {

    private static final Set<String> KINDS = Set.of("correction", "clarification", "update");
    private static final Set<String> SEVERITIES = Set.of("minor", "major");

    /** @param pointer where in the body it stands */
    static CorrectionNote of(CorrectionRequest sent, String pointer, Checks checks) {
        String text = checks.prose(pointer + "/text", sent.text(), Checks.PROSE);
        if (text == null) {
            checks.fault(pointer + "/text", "Must be there: what readers are told.");
        }
        return new CorrectionNote(
                checks.choice(pointer + "/kind", sent.kind(), KINDS, "correction"),
                checks.choice(pointer + "/severity", sent.severity(), SEVERITIES, "minor"),
                text == null ? "" : text);
    }
}
