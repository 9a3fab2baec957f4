package press.doorstep.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/** Folds lines one after the other; {@link FoldedText} says how. */
final class Folding {

    private char[] folded;
    private int[] from;
    private int[] to;
    private int size;
    final IntList starts = new IntList(256);
    final IntList ends = new IntList(256);
    final IntList lines = new IntList(256);
    private final BitSet marks = new BitSet();
    private int line;
    private int kind = Characters.BETWEEN;

    Folding(int expected) {
        folded = new char[expected + 16];
        from = new int[expected + 16];
        to = new int[expected + 16];
    }

    void line(String text, int number) {
        line = number;
        if (number > 0) {
            between(' ', 0, 0);
        }
        int position = 0;
        int before = ' ';
        int end;
        for (int i = 0; i < text.length(); i = end) {
            int character = text.codePointAt(i);
            int single = i + Character.charCount(character);
            end = clusterEnd(text, single);
            if (end > single) {
                int count = text.codePointCount(i, end);
                cluster(text.substring(i, end), position, position + count);
                position += count;
            } else {
                character(character, before, end < text.length() ? text.codePointAt(end) : ' ', position++);
            }
            before = character;
        }
    }

    String folded() {
        return new String(folded, 0, size);
    }

    int[] from() {
        return Arrays.copyOf(from, size);
    }

    int[] to() {
        return Arrays.copyOf(to, size);
    }

    boolean[] marked() {
        boolean[] marked = new boolean[size + 1];
        marks.stream().forEach(i -> marked[i] = true);
        return marked;
    }

    private static int clusterEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= 0x300 && Characters.isCombining(text.codePointAt(end))) {
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
            // Set after a space, as in French, a closing mark still belongs to the word before it.
            boolean closes = size > 0 && Characters.isSpace(before) && Characters.kind(after) == Characters.BETWEEN;
            marks.set(closes && QuoteMarks.isClosing(character) ? size - 1 : size);
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
        boolean again = character == ' ' && (size == 0 || folded[size - 1] == ' ');
        kind = Characters.BETWEEN;
        if (!again) {
            append(character, start, end);
        }
    }

    private void word(int character, int is, int start, int end) {
        boolean goesOn = is == kind && is != Characters.UNSPACED;
        int at = size;
        append(character, start, end);
        if (goesOn) {
            ends.replaceLast(size);
        } else {
            starts.add(at);
            ends.add(size);
            lines.add(line);
        }
        kind = is;
    }

    private void append(int character, int start, int end) {
        if (size + 2 > folded.length) {
            folded = Arrays.copyOf(folded, size * 2);
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }
        int before = size;
        size += Character.toChars(character, folded, size);
        Arrays.fill(from, before, size, start);
        Arrays.fill(to, before, size, end);
    }

    private static int withoutDots(int character) {
        return switch (character) {
            case 'ё' -> 'е';
            case 'Ё' -> 'Е';
            default -> character;
        };
    }
}
