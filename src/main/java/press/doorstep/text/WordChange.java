package press.doorstep.text;

import java.util.Locale;

/**
 * What became of some words on the way from the record to what is given, as half-open ranges of words.
 *
 * @param marked of words left out: the given text says so with an ellipsis
 */
public record WordChange(Type type, int saidFrom, int saidTo, int givenFrom, int givenTo, boolean marked) {

    /** Leaving out more words in a row than these makes one utterance of two distant parts. */
    private static final int FAR = 12;

    /** From the record to what is given. */
    public enum Type {
        EQUAL,
        DELETE,
        INSERT,
        REPLACE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static WordChange of(Type type, int saidFrom, int saidTo, int givenFrom, int givenTo) {
        return new WordChange(type, saidFrom, saidTo, givenFrom, givenTo, false);
    }

    int said() {
        return saidTo - saidFrom;
    }

    int given() {
        return givenTo - givenFrom;
    }

    /** Distant parts are joined here, and nothing says so. */
    boolean isFar() {
        return type == Type.DELETE && !marked && said() > FAR;
    }

    /** This and what follows it as one change. */
    WordChange with(WordChange next) {
        Type both = type;
        if (type != next.type) {
            both = Type.REPLACE;
        }
        return new WordChange(both, saidFrom, next.saidTo, givenFrom, next.givenTo, marked);
    }
}
