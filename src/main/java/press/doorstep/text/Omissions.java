package press.doorstep.text;

/** Where wanted words say that something was left out. */
final class Omissions {

    private Omissions() {}

    /** Whether an ellipsis, in brackets or not, stands between a word and the next. */
    static boolean isOmission(FoldedText words, int word) {
        return words.starts[word + 1] - words.ends[word] >= 3 && words.gap(word).contains("...");
    }

    /** An omission in brackets was never said, so the words are in two pieces even where the text prints it too. */
    static boolean isBracketed(FoldedText words, int word) {
        if (!isOmission(words, word)) {
            return false;
        }
        String gap = words.gap(word);
        return gap.contains("[...]") || gap.contains("(...)");
    }
}
