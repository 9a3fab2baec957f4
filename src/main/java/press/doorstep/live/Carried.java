package press.doorstep.live;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a quotation gets from all the live stories that carry it. */
record Carried(int[] terms, int[] topics, int appearances, StoryRef first) {

    private static final Comparator<StoryRef> OLDEST_FIRST =
            Comparator.comparing(StoryRef::publishedAt).thenComparing(StoryRef::number);

    /** {@code carriers} has at least one. */
    static Carried by(List<Carrier> carriers, int[] own) {
        TreeSet<Integer> terms = new TreeSet<>();
        IntStream.of(own).forEach(terms::add);
        for (Carrier carrier : carriers) {
            terms.add(carrier.form());
            IntStream.of(carrier.handedOn()).forEach(terms::add);
        }
        return new Carried(
                terms.stream().mapToInt(Integer::intValue).toArray(),
                carriers.stream()
                        .flatMapToInt(carrier -> IntStream.of(carrier.topics()))
                        .distinct()
                        .toArray(),
                carriers.size(),
                carriers.stream().map(Carrier::story).min(OLDEST_FIRST).orElseThrow());
    }
}
