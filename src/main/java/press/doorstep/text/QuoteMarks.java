package press.doorstep.text;

/** The characters that set off speech, in all the conventions newspapers use. */
final class QuoteMarks {

    private QuoteMarks() {}

    /** Any quote mark, those that may also be an apostrophe included. */
    static boolean isMark(int character) {
        return switch (character) {
            case '"', '«', '»', '“', '”', '„', '‟', '‹', '›', '〝', '〞', '〟', '「', '」', '『', '』', '＂', '″', '‶' -> true;
            default -> isApostrophe(character);
        };
    }

    /** Those that are an apostrophe between two letters. */
    static boolean isApostrophe(int character) {
        return switch (character) {
            case '\'', '’', '‘', '‚', '‛', 'ʼ', '`', '´', '＇', '′', '‵' -> true;
            default -> false;
        };
    }

    /** Those that close speech in the conventions that set a space before them. */
    static boolean isClosing(int character) {
        return character == '»' || character == '›' || character == '”' || character == '’';
    }
}
