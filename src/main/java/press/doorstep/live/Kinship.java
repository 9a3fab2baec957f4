package press.doorstep.live;

import java.util.List;
import java.util.UUID;

/**
 * How near two stories are, and why. The same both ways, so that a new story can enter the lists of older ones.
 *
 * @param terms shared speakers, topics and places, the most telling first
 * @param headline whether the headlines are alike
 */
record Kinship(long one, long other, double score, List<Integer> terms, List<UUID> quotations, boolean headline) {

    /** The same, seen from the other. */
    Kinship turned() {
        return new Kinship(other, one, score, terms, quotations, headline);
    }
}
