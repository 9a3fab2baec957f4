package press.doorstep.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a story was written, as its first paragraph says: {@code LINDVIK, Norland (NPA) — }, {@code Берлин, 3 мая. /НТА/. }. */
record Dateline(String place, String rest) {

    private static final Pattern OPENING = Pattern.compile("(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2})"
            + "(?:, (?:\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}|le \\d{1,2} \\p{L}+|(?:den )?\\d{1,2}\\.? \\p{L}+|\\p{L}+ \\d{1,2})){0,2}"
            + "(?:,? ?\\((?:\\p{L}|[ /.-]){2,30}\\)|\\. /[^/]{2,30}/\\.?)?"
            + "\\s*(?:—|–|--|-)\\s+(?=[\\p{Lu}«“„\"‘'»])");

    private static final int LONGEST = 60;

    /** The dateline a paragraph begins with; null when it has none. */
    static @Nullable Dateline of(String paragraph) {
        Matcher matcher = OPENING.matcher(paragraph);
        if (!matcher.lookingAt() || matcher.end() > LONGEST) {
            return null;
        }
        String place = matcher.group(1);
        boolean capitals = place.equals(place.toUpperCase(Locale.ROOT)) && place.length() > 3;
        return new Dateline(capitals ? capitalised(place) : place, paragraph.substring(matcher.end()));
    }

    private static String capitalised(String capitals) {
        StringBuilder place = new StringBuilder();
        boolean begins = true;
        for (char letter : capitals.toCharArray()) {
            place.append(begins ? letter : Character.toLowerCase(letter));
            begins = !Character.isLetter(letter);
        }
        return place.toString();
    }
}
