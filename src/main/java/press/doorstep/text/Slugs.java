package press.doorstep.text;

import java.util.regex.Pattern;

/** Slugs: {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 120 characters, never shaped like a UUID. */
public final class Slugs {

    public static final int MAX_LENGTH = 120;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Slugs() {}

    public static boolean isSlug(String text) {
        return text.length() <= MAX_LENGTH && SLUG.matcher(text).matches() && !isUuid(text);
    }

    public static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    /** A slug for any text: other scripts are transliterated, everything else is a hyphen; {@code "untitled"} when nothing is left. */
    public static String from(String text) {
        String slug = cut(hyphenated(Latin.lowerAscii(Cyrillic.inLatin(text))), MAX_LENGTH);
        if (slug.isEmpty()) {
            return "untitled";
        }
        return isUuid(slug) ? "n-" + slug : slug;
    }

    /** The slug with a number behind it, within the length limit. */
    public static String numbered(String slug, int number) {
        String suffix = "-" + number;
        return cut(slug, MAX_LENGTH - suffix.length()) + suffix;
    }

    private static String hyphenated(String ascii) {
        StringBuilder slug = new StringBuilder(ascii.length());
        boolean hyphenDue = false;
        for (int i = 0; i < ascii.length(); i++) {
            char character = ascii.charAt(i);
            if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
                slug.append(hyphenDue && !slug.isEmpty() ? "-" : "").append(character);
                hyphenDue = false;
            } else if ("'’ʹʺ".indexOf(character) < 0) {
                hyphenDue = true;
            }
        }
        return slug.toString();
    }

    private static String cut(String slug, int length) {
        return slug.length() <= length ? slug : slug.substring(0, length).replaceAll("-+$", "");
    }
}
