package press.doorstep.finding;

/** The characters that set off speech; which side a mark is on is told by its neighbours where the character does not say. */
final class QuoteMark {

    private QuoteMark() {}

    static boolean isMark(int character) {
        return switch (character) {
            case '"', '“', '”', '„', '‟', '＂', '″', '〝', '〞', '«', '»', '‹', '›', '「', '」', '『', '』' -> true;
            default -> isSingle(character);
        };
    }

    static boolean isSingle(int character) {
        return isApostrophe(character) || character == '‚' || character == '`';
    }

    static boolean isApostrophe(int character) {
        return character == '\''
                || character == '’'
                || character == '‘'
                || character == '‛'
                || character == 'ʼ'
                || character == '´';
    }

    static Piece.Setting setting(char mark) {
        return switch (mark) {
            case '«', '»' -> Piece.Setting.ANGLE;
            case '‹', '›' -> Piece.Setting.SINGLE;
            default -> isSingle(mark) ? Piece.Setting.SINGLE : Piece.Setting.DOUBLE;
        };
    }

    /** Whether a mark can close what another has opened. */
    static boolean matches(char opening, char closing) {
        boolean angles = opening == '‹' || opening == '›';
        boolean angle = closing == '‹' || closing == '›';
        return angles == angle && setting(opening) == setting(closing);
    }
}
