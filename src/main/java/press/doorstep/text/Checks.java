package press.doorstep.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Goes through something sent member by member: hands each back tidied (white space at the ends off, language tags canonical, null for
 * nothing) and gathers what is wrong with all of them, so that the sender hears of everything at once.
 */
public final class Checks {

    public static final int NAME = 300;
    public static final int PROSE = 5000;

    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final Pattern NOT_IN_PROSE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final List<Fault> faults = new ArrayList<>();

    /** What is wrong: {@code pointer} is a JSON Pointer into what was sent. */
    public record Fault(String pointer, String detail) {}

    public void fault(String pointer, String detail) {
        faults.add(new Fault(pointer, detail));
    }

    public List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }

    /** One line of text, at most {@code max} characters; null when it is absent or blank. */
    public @Nullable String line(String pointer, @Nullable String sent, int max) {
        String text = tidy(pointer, sent, max);
        if (text != null && NOT_IN_A_LINE.matcher(text).find()) {
            fault(pointer, "Must be one line without control characters.");
        }
        return text;
    }

    /** Text of several lines; null when it is absent or blank. */
    public @Nullable String prose(String pointer, @Nullable String sent, int max) {
        String text = tidy(pointer, sent, max);
        if (text != null && NOT_IN_PROSE.matcher(text).find()) {
            fault(pointer, "Must not hold control characters.");
        }
        return text;
    }

    private @Nullable String tidy(String pointer, @Nullable String sent, int max) {
        String text = sent == null ? "" : sent.strip();
        if (text.codePointCount(0, text.length()) > max) {
            fault(pointer, "Must have at most " + max + " characters.");
        }
        return text.isEmpty() ? null : text;
    }

    /** One of a few codes; {@code usual} when it is absent. */
    public String choice(String pointer, @Nullable String sent, Set<String> known, String usual) {
        if (sent == null || known.contains(sent)) {
            return sent == null ? usual : sent;
        }
        fault(
                pointer,
                "Must be one of " + String.join(", ", known.stream().sorted().toList()) + ".");
        return usual;
    }

    /** A slug that is wanted; null when it is absent. */
    public @Nullable String slug(String pointer, @Nullable String sent) {
        if (sent != null && !Slugs.isSlug(sent)) {
            fault(
                    pointer,
                    "Must be lower-case letters, digits and single hyphens between them, at most 120, and not shaped like an id.");
        }
        return sent;
    }

    /** A BCP 47 language tag in its canonical form. */
    public String language(String pointer, @Nullable String sent) {
        String tag = sent == null ? "" : Languages.canonical(sent).orElse("");
        if (tag.isEmpty()) {
            fault(pointer, "Must be a BCP 47 language tag, as \"en\" or \"sr-Latn\".");
        }
        return tag;
    }

    /** Lines of text, each once, in the order given. */
    public List<String> lines(String pointer, @Nullable List<String> sent, int most, int max) {
        return each(pointer, sent, most, (at, given) -> line(at, given, max));
    }

    /** Addresses on the web, each once, in the order given. */
    public List<String> webAddresses(String pointer, @Nullable List<String> sent, int most) {
        return each(pointer, sent, most, this::webAddress);
    }

    private List<String> each(String pointer, @Nullable List<String> sent, int most, Check check) {
        Set<String> tidy = new LinkedHashSet<>();
        List<String> given = sent == null ? List.of() : sent;
        if (given.size() > most) {
            fault(pointer, "Must have at most " + most + " entries.");
            return List.of();
        }
        for (int i = 0; i < given.size(); i++) {
            String at = pointer + "/" + i;
            String text = check.of(at, given.get(i));
            if (text == null) {
                fault(at, "Must not be empty.");
            } else {
                tidy.add(text);
            }
        }
        return List.copyOf(tidy);
    }

    private interface Check {
        @Nullable
        String of(String pointer, @Nullable String sent);
    }

    /** An absolute {@code http} or {@code https} address; null when it is absent or blank. */
    public @Nullable String webAddress(String pointer, @Nullable String sent) {
        String address = line(pointer, sent, WebAddress.MAX_LENGTH);
        if (address != null && !WebAddress.isWeb(address)) {
            fault(pointer, "Must be an absolute http or https address.");
        }
        return address;
    }
}
