package press.doorstep.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** What a GET gave can be PUT back: members that cannot be written are accepted when they are as they were, and refused when not. */
public final class RoundTrip {

    private RoundTrip() {}

    /** {@code sent} without its read-only members. Absent and null mean the same, so a null is accepted anywhere. */
    public static ObjectNode writable(JsonNode sent, JsonNode currentView, Set<String> readOnly) {
        if (!(sent instanceof ObjectNode object)) {
            throw WebProblem.INVALID_BODY.because("The body is a JSON object.").at("", "Must be an object.");
        }
        Problem problem = WebProblem.INVALID_BODY.because("The body changes members that cannot be written.");
        ObjectNode writable = object.deepCopy();
        for (String member : readOnly) {
            JsonNode given = writable.remove(member);
            if (given != null && !given.isNull() && !same(given, currentView.path(member))) {
                problem.at(Pointers.of(member), "Cannot be written; leave it out or send it as it was read.");
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
        return writable;
    }

    /** Equal as JSON: 1 and 1.0 are the same number, whatever Java types hold them. */
    private static boolean same(JsonNode given, JsonNode present) {
        return present.equals(
                (one, other) -> {
                    if (one.isNumber() && other.isNumber()) {
                        return one.decimalValue().compareTo(other.decimalValue());
                    }
                    return one.equals(other) ? 0 : 1;
                },
                given);
    }
}
