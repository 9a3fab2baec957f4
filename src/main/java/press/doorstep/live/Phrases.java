package press.doorstep.live;

import java.util.stream.IntStream;
import press.doorstep.text.FoldedWords;

/**
 * What wordings are found by: hashes of the whole, of every three words in a row, and where the wording is short of every two. Two wordings with
 * three words in a row in common have a hash in common; that different words may share one costs a look and nothing else, since what is found is
 * compared word by word.
 */
final class Phrases {

    /** Up to so many words a single changed word may leave no three in a row. */
    private static final int SHORT_RECORD = 8;

    private static final int SHORT_QUESTION = 10;
    private static final int TRIPLE = 3;
    private static final int PAIR = 2;

    /** More tell nothing new. */
    private static final int MOST_ASKED = 64;

    private Phrases() {}

    /** Each once. */
    static int[] of(FoldedWords words) {
        return all(words, SHORT_RECORD, Integer.MAX_VALUE).distinct().toArray();
    }

    /** Those of the whole first; of a long text some from everywhere. */
    static int[] asked(FoldedWords words) {
        return all(words, SHORT_QUESTION, MOST_ASKED).distinct().toArray();
    }

    private static IntStream all(FoldedWords words, int shortest, int most) {
        int size = words.size();
        IntStream phrases = size == 0 ? IntStream.empty() : IntStream.of(hash(words, 0, size, 0));
        if (size <= shortest) {
            phrases = IntStream.concat(phrases, runs(words, PAIR, most));
        }
        return IntStream.concat(phrases, runs(words, TRIPLE, most));
    }

    private static IntStream runs(FoldedWords words, int length, int most) {
        int runs = Math.max(0, words.size() - length + 1);
        int taken = Math.min(runs, most);
        return IntStream.range(0, taken).map(at -> {
            int from = taken == runs ? at : (int) ((long) at * (runs - 1) / (taken - 1));
            return hash(words, from, from + length, length);
        });
    }

    /** FNV-1a over the words' characters, 64 bits folded to 32. Stored, so never to be changed without making the list anew. */
    private static int hash(FoldedWords words, int from, int to, int kind) {
        long hash = 0xCBF29CE484222325L ^ kind;
        for (int at = from; at < to; at++) {
            String word = words.word(at).folded();
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
            }
            hash = (hash ^ ' ') * 0x100000001B3L;
        }
        return (int) (hash ^ (hash >>> 32));
    }
}
