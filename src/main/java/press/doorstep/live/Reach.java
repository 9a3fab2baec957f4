package press.doorstep.live;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which partners may have a story, and of what part: sorted numbers.
 *
 * @param next when that has to be looked at again
 */
record Reach(
        int[] partners,
        int[] withoutBody,
        int[] withoutQuotations,
        @Nullable Instant next) {

    static final Reach NOBODY = new Reach(new int[0], new int[0], new int[0], null);

    static Reach of(List<PartnerRules> all, EntitledStory story, Instant now) {
        TreeSet<Integer> partners = new TreeSet<>();
        TreeSet<Integer> withoutBody = new TreeSet<>();
        TreeSet<Integer> withoutQuotations = new TreeSet<>();
        Instant next = null;
        for (PartnerRules rules : all) {
            PartnerRules.Decision decision = rules.decide(story, now);
            Extent extent = decision.extent();
            if (extent != null) {
                partners.add(rules.partner());
                if (extent != Extent.FULL) {
                    withoutBody.add(rules.partner());
                }
                if (extent == Extent.SUMMARY) {
                    withoutQuotations.add(rules.partner());
                }
            }
            next = Stream.of(next, decision.next())
                    .filter(Objects::nonNull)
                    .min(Instant::compareTo)
                    .orElse(null);
        }
        return new Reach(ints(partners), ints(withoutBody), ints(withoutQuotations), next);
    }

    /** The terms of the story that say so. */
    IntStream terms() {
        return IntStream.of(partners).map(partner -> -partner);
    }

    /** What its quotations get of them. */
    IntStream handedOn() {
        return IntStream.of(partners)
                .filter(partner -> !has(withoutQuotations, partner))
                .map(partner -> -partner);
    }

    boolean isSame(Reach other) {
        return Arrays.equals(partners, other.partners)
                && Arrays.equals(withoutBody, other.withoutBody)
                && Arrays.equals(withoutQuotations, other.withoutQuotations);
    }

    /** How much a partner gets. */
    @Nullable
    Extent extentFor(int partner) {
        if (!has(partners, partner)) {
            return null;
        }
        if (has(withoutQuotations, partner)) {
            return Extent.SUMMARY;
        }
        return has(withoutBody, partner) ? Extent.QUOTES : Extent.FULL;
    }

    private static boolean has(int[] sorted, int partner) {
        return Arrays.binarySearch(sorted, partner) >= 0;
    }

    /** Those among terms. */
    static int[] partners(int[] terms) {
        return IntStream.of(terms)
                .filter(term -> term < 0)
                .map(term -> -term)
                .sorted()
                .toArray();
    }

    private static int[] ints(TreeSet<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
