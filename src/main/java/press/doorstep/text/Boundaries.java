package press.doorstep.text;

/** Whether a word stands by itself or is part of a longer one: {@code re-open}, {@code it's}, {@code 3.5}. */
final class Boundaries {

    private Boundaries() {}

    static boolean beginsWord(FoldedText text, int word) {
        return word == 0 || !isJoined(text, word - 1) || isElision(text, word - 1);
    }

    static boolean endsWord(FoldedText text, int word) {
        return word + 1 == text.words() || !isJoined(text, word);
    }

    private static boolean isJoined(FoldedText text, int word) {
        int gap = text.ends[word];
        if (text.starts[word + 1] - gap != 1 || text.marked[gap] || text.marked[gap + 1]) {
            return false;
        }
        return switch (text.folded.charAt(gap)) {
            case '\'', '-' -> true;
            case '.', ',', ':' -> isDigit(text, gap - 1) && isDigit(text, gap + 1);
            default -> false;
        };
    }

    /** An article or pronoun that French and Italian join to the word: {@code l'Europe}, {@code qu'elle}. */
    private static boolean isElision(FoldedText text, int word) {
        int length = text.ends[word] - text.starts[word];
        return text.folded.charAt(text.ends[word]) == '\''
                && (length <= 2 || text.folded.startsWith("qu", text.ends[word] - 2));
    }

    private static boolean isDigit(FoldedText text, int position) {
        return Character.isDigit(text.folded.charAt(position));
    }
}
