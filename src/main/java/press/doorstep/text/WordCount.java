package press.doorstep.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Counts words as a reader would; of a story, those of its body, captions not included. */
public final class WordCount {

    private WordCount() {}

    public static int of(StoryText story) {
        int words = 0;
        for (Block block : story.body().blocks()) {
            if (block instanceof Block.Prose prose) {
                words += of(prose.text());
            } else if (block instanceof Block.Items list) {
                words += list.items().stream().mapToInt(item -> of(item.text())).sum();
            }
        }
        return words;
    }

    public static int of(String text) {
        int words = 0;
        int length = text.length();
        boolean within = false;
        int character;
        for (int i = 0; i < length; i += Character.charCount(character)) {
            character = text.codePointAt(i);
            int kind = Characters.kind(character);
            if (kind == Characters.UNSPACED) {
                return withDictionary(text);
            }
            boolean word = kind == Characters.LETTER || (within && joins(text, i, character));
            words += word && !within ? 1 : 0;
            within = word;
        }
        return words;
    }

    /** A hyphen, apostrophe or point between two letters or digits is within the word; so is what cannot be seen. */
    private static boolean joins(String text, int i, int character) {
        if (Characters.isIgnorable(character)) {
            return true;
        }
        int next = i + Character.charCount(character);
        boolean joining =
                QuoteMarks.isApostrophe(character) || character == '-' || character == 0x2010 || character == 0x2011;
        boolean pointing = character == '.' || character == ',';
        return (joining || pointing)
                && next < text.length()
                && Characters.kind(text.codePointAt(next)) == Characters.LETTER;
    }

    /** Chinese, Japanese, Thai and their like set no spaces; ICU knows their words. */
    private static int withDictionary(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        int words = 0;
        while (breaks.next() != BreakIterator.DONE) {
            words += breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT ? 1 : 0;
        }
        return words;
    }
}
