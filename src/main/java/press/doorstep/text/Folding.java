package press.doorstep.text;

import java.text.Normalizer;
import java.util.BitSet;

/** Folds lines one after the other; {@link FoldedText} says how. */
final class Folding {

    final StringBuilder folded;
    final IntList from;
    final IntList to;
    final IntList starts = new IntList(256);
    final IntList ends = new IntList(256);
    final IntList lines = new IntList(256);
    private final BitSet marks = new BitSet();
    private int line;
    private int kind = Characters.BETWEEN;

    Folding(int size) {
        folded = new StringBuilder(size + 16);
        from = new IntList(size + 16);
        to = new IntList(size + 16);
    }

    void line(String text, int number) {
        line = number;
        if (number > 0) {
            between(' ', 0, 0);
        }
        int position = 0;
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int end = clusterEnd(text, i + Character.charCount(character));
            int count = end - i == 1 ? 1 : text.codePointCount(i, end);
            if (end - i > Character.charCount(character)) {
                cluster(text.substring(i, end), position, position + count);
            } else {
                character(character, before, end < text.length() ? text.codePointAt(end) : ' ', position);
            }
            before = character;
            position += count;
            i = end;
        }
    }

    boolean[] marked(int size) {
        boolean[] marked = new boolean[size];
        marks.stream().forEach(i -> marked[i] = true);
        return marked;
    }

    private static int clusterEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Characters.isCombining(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private void cluster(String cluster, int start, int end) {
        Normalizer.normalize(cluster, Normalizer.Form.NFC).codePoints().forEach(character -> {
            int undotted = withoutDots(character);
            word(undotted, Math.max(Characters.kind(undotted), Characters.LETTER), start, end);
        });
    }

    private void character(int character, int before, int after, int position) {
        int is = Characters.kind(character);
        if (is == Characters.LETTER && character < 0x2B0) {
            word(character, is, position, position + 1);
        } else if (Characters.isSpace(character)) {
            between(' ', position, position + 1);
        } else if (QuoteMarks.isMark(character)) {
            quoteMark(character, before, after, position);
        } else if (Characters.isIgnorable(character)) {
            return;
        } else if (is != Characters.BETWEEN && character != 0x2212) {
            word(withoutDots(character), is, position, position + 1);
        } else if (Characters.isHyphen(character)) {
            dash(Characters.isParting(character), position);
        } else if (character == '…') {
            between('.', position, position + 1);
            between('.', position, position + 1);
            between('.', position, position + 1);
        } else {
            between(character, position, position + 1);
        }
    }

    private void quoteMark(int character, int before, int after, int position) {
        boolean joins = QuoteMarks.isApostrophe(character)
                && Characters.kind(before) == Characters.LETTER
                && Characters.kind(after) == Characters.LETTER;
        if (joins) {
            between('\'', position, position + 1);
        } else {
            kind = Characters.BETWEEN;
            // French sets a space before the mark that closes; the mark belongs to the word, so it goes before that
            // space.
            boolean closes =
                    Characters.isSpace(before) && Characters.kind(after) == Characters.BETWEEN && !folded.isEmpty();
            marks.set(folded.length() - (closes ? 1 : 0));
        }
    }

    private void dash(boolean parting, int position) {
        if (parting) {
            between(' ', position, position + 1);
        }
        between('-', position, position + 1);
        if (parting) {
            between(' ', position, position + 1);
        }
    }

    private void between(int character, int start, int end) {
        boolean again = character == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
        kind = Characters.BETWEEN;
        if (!again) {
            append(character, start, end);
        }
    }

    private void word(int character, int is, int start, int end) {
        boolean goesOn = is == kind && is != Characters.UNSPACED;
        int at = folded.length();
        append(character, start, end);
        if (goesOn) {
            ends.replaceLast(folded.length());
        } else {
            starts.add(at);
            ends.add(folded.length());
            lines.add(line);
        }
        kind = is;
    }

    private void append(int character, int start, int end) {
        folded.appendCodePoint(character);
        for (int i = from.size(); i < folded.length(); i++) {
            from.add(start);
            to.add(end);
        }
    }

    private static int withoutDots(int character) {
        return switch (character) {
            case 'ё' -> 'е';
            case 'Ё' -> 'Е';
            default -> character;
        };
    }
}
