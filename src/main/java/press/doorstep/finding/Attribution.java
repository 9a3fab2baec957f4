package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that say who speaks. {@code cue} is the token of the verb, -1 without one; {@code [from, to)} are the tokens of all
 * of it; a source of null is the subject of the verb before.
 */
record Attribution(String rule, @Nullable Mention source, int cue, int from, int to, boolean strong) {

    Attribution(String rule, Mention source, int cue, boolean strong) {
        this(rule, source, cue, Math.min(source.from(), cue), Math.max(source.to(), cue + 1), strong);
    }

    boolean hasCue() {
        return cue >= 0;
    }
}
