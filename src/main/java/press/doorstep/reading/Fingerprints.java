package press.doorstep.reading;

import java.time.Duration;
import java.time.Instant;

/**
 * Numbers seen lately, in bounded memory: two sets, of which the older is dropped when the younger has lasted its time or is full. A number is
 * remembered for that time at least, and at most for twice as long.
 */
final class Fingerprints {

    private static final int SMALLEST = 1 << 10;

    private final int most;
    private final Duration lasting;
    private LongSet younger = new LongSet(SMALLEST);
    private LongSet older = new LongSet(SMALLEST);
    private Instant since = Instant.MIN;

    /** {@code most} is how many are remembered in all. */
    Fingerprints(int most, Duration lasting) {
        this.most = Math.max(2, most);
        this.lasting = lasting;
    }

    /** Whether it was not seen lately; from now on it was. */
    synchronized boolean add(long number, Instant now) {
        if (since.equals(Instant.MIN) || now.isBefore(since)) {
            since = now;
        }
        if (!now.isBefore(since.plus(lasting)) || younger.size() >= most / 2) {
            boolean longAgo = !now.isBefore(since.plus(lasting.multipliedBy(2)));
            older = longAgo ? new LongSet(SMALLEST) : younger;
            younger = new LongSet(SMALLEST);
            since = now;
        }
        return !older.contains(number) && younger.add(number);
    }

    synchronized void forget() {
        younger = new LongSet(SMALLEST);
        older = new LongSet(SMALLEST);
    }

    synchronized int size() {
        return younger.size() + older.size();
    }

    /** Open addressing, at most half full; 0 marks a free place and stands for 1. */
    private static final class LongSet {

        private long[] places;
        private int size;

        LongSet(int capacity) {
            places = new long[capacity];
        }

        int size() {
            return size;
        }

        boolean contains(long number) {
            return places[place(places, number)] != 0;
        }

        boolean add(long number) {
            int place = place(places, number);
            if (places[place] != 0) {
                return false;
            }
            places[place] = key(number);
            if (++size > places.length / 2) {
                grow();
            }
            return true;
        }

        private void grow() {
            long[] larger = new long[places.length * 2];
            for (long number : places) {
                if (number != 0) {
                    larger[place(larger, number)] = number;
                }
            }
            places = larger;
        }

        private static int place(long[] places, long number) {
            long key = key(number);
            int place = (int) (key ^ (key >>> 32)) & (places.length - 1);
            while (places[place] != 0 && places[place] != key) {
                place = (place + 1) & (places.length - 1);
            }
            return place;
        }

        private static long key(long number) {
            return number == 0 ? 1 : number;
        }
    }
}
