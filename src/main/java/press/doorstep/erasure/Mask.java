package press.doorstep.erasure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import press.doorstep.text.Slugs;
import press.doorstep.text.SortKeys;

/**
 * Words that are to be nowhere any more, and what stands in their place. It is as long as they were, in code points, so that every span and mark
 * around them still is where it was.
 */
record Mask(String words, String cover) {

    static final String BLOCK = "█";
    private static final int LONG_ENOUGH = 8;

    /** The words themselves. White space stays, so that what is covered breaks into lines as before. */
    static Mask text(String words) {
        StringBuilder cover = new StringBuilder();
        words.codePoints().forEach(it -> cover.appendCodePoint(Character.isWhitespace(it) ? it : BLOCK.codePointAt(0)));
        return new Mask(words, cover.toString());
    }

    /** A slug; its cover is one too, and nobody else's. */
    static Mask slug(String slug, UUID of) {
        UUID both = UUID.nameUUIDFromBytes((of + slug).getBytes(StandardCharsets.UTF_8));
        String unique = "x" + both.toString().replace("-", "").repeat(4);
        return new Mask(slug, unique.substring(0, slug.length()));
    }

    /**
     * The words in every form they are kept in: as they are, as they are sorted by, and as part of slugs. A single word is somebody else's too
     * often to be looked for; where it is the name of what is erased, it goes with that.
     */
    static List<Mask> everyForm(String words, UUID of) {
        List<Mask> masks = new ArrayList<>();
        if (words.strip().length() < LONG_ENOUGH || !words.strip().contains(" ")) {
            return masks;
        }
        masks.add(text(words));
        masks.add(text(words.toLowerCase(Locale.ROOT)));
        masks.add(text(words.toUpperCase(Locale.ROOT)));
        if (!SortKeys.of(words).isBlank()) {
            masks.add(text(SortKeys.of(words)));
        }
        String slug = Slugs.from(words);
        if (slug.length() >= LONG_ENOUGH && slug.contains("-")) {
            masks.add(slug(slug, of));
        }
        return masks;
    }

    /** As it may stand in a column: plainly, in JSON, in HTML that stands in JSON. */
    List<String> spellings() {
        String json = words.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        String html = words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "\\n");
        return List.of(words, json, html).stream().distinct().toList();
    }
}
