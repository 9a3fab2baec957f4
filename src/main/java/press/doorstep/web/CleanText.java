package press.doorstep.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;

/** Text a database can keep as it is: no NUL (PostgreSQL refuses it) and no half of a surrogate pair (it would become a question mark). */
final class CleanText {

    private CleanText() {}

    static void require(JsonNode tree) {
        Problem problem = WebProblem.INVALID_BODY.because("The body has text with characters that cannot be kept.");
        check(tree, "", problem);
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    private static void check(JsonNode node, String pointer, Problem problem) {
        if (node.isTextual()) {
            fault(node.textValue(), pointer, problem);
        } else if (node.isObject()) {
            node.properties().forEach(member -> {
                String at = pointer + Pointers.of(member.getKey());
                fault(member.getKey(), at, problem);
                check(member.getValue(), at, problem);
            });
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                check(node.get(index), pointer + "/" + index, problem);
            }
        }
    }

    private static void fault(String text, String pointer, Problem problem) {
        OptionalInt at = firstUnclean(text);
        if (at.isPresent() && problem.errors().size() < 50) {
            problem.at(
                    printable(pointer),
                    String.format(
                            "Has U+%04X at position %d, which no text may have.",
                            (int) text.charAt(at.getAsInt()), at.getAsInt()));
        }
    }

    /** The index of the first character that cannot be kept. */
    static OptionalInt firstUnclean(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter == 0) {
                return OptionalInt.of(index);
            }
            if (Character.isSurrogate(letter)) {
                boolean pair = Character.isHighSurrogate(letter)
                        && index + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(index + 1));
                if (!pair) {
                    return OptionalInt.of(index);
                }
                index++;
            }
        }
        return OptionalInt.empty();
    }

    /** A name may itself be what is unclean; it goes out readable. */
    private static String printable(String pointer) {
        return firstUnclean(pointer).isEmpty() ? pointer : pointer.replaceAll("[\\x00\\p{Cs}]", "\uFFFD");
    }
}
