package press.doorstep.search;

/**
 * Where a hit stands among the others, for going on behind it.
 *
 * @param snapshot the state of the index it was found in
 * @param origin what "recent" was measured from, in milliseconds
 * @param key its score, as the bits of a float, or the time it is sorted by
 * @param number orders equals
 * @param loose whether it was found without one of the words asked for
 */
public record HitPosition(long snapshot, long origin, long key, long number, boolean loose) {}
