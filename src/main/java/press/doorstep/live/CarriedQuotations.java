package press.doorstep.live;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The quotations that a publication touches, held still: those its stories bring, those they carried before, the fuller ones that any of
 * these are part of, and their translations.
 *
 * @param brought as the stories bring them, by number
 * @param broughtAt the earliest publication among the stories that bring one
 * @param former as they are live
 */
record CarriedQuotations(
        Map<Long, PublishedQuotation> brought,
        Map<Long, Instant> broughtAt,
        Map<Long, StoredQuotations.Former> former) {

    /** {@code carriedBefore} are the numbers of quotations that the stories carried until now. */
    static CarriedQuotations hold(Sql sql, List<PublishedArticle> stories, Set<Long> carriedBefore) {
        CarriedQuotations quotations = new CarriedQuotations(new TreeMap<>(), new HashMap<>(), new TreeMap<>());
        for (PublishedArticle story : stories) {
            Set<UUID> standing = story.occurrences().stream()
                    .map(PublishedOccurrence::quotation)
                    .collect(Collectors.toSet());
            for (PublishedQuotation quotation : story.quotations()) {
                if (standing.contains(quotation.id())) {
                    quotations.brought.put(quotation.number(), quotation);
                    quotations.broughtAt.merge(quotation.number(), story.publishedAt(), CarriedQuotations::earlier);
                }
            }
        }
        Set<Long> numbers = new TreeSet<>(carriedBefore);
        numbers.addAll(quotations.brought.keySet());
        quotations.take(sql, numbers);
        return quotations;
    }

    private void take(Sql sql, Set<Long> numbers) {
        if (!numbers.isEmpty()) {
            Set<UUID> fuller = ids(PublishedQuotation::fragmentOf);
            former.putAll(StoredQuotations.lock(sql, numbers, fuller, ids(PublishedQuotation::translationGroup)));
        }
    }

    private Set<UUID> ids(Function<PublishedQuotation, @Nullable UUID> member) {
        return brought.values().stream()
                .map(member)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Those brought that are not public yet. */
    List<PublishedQuotation> missing() {
        return brought.values().stream()
                .filter(quotation -> !former.containsKey(quotation.number()))
                .toList();
    }

    /** Those brought that are not public under that slug yet. */
    Collection<PublishedQuotation> renamed() {
        return brought.values().stream()
                .filter(quotation -> !former.containsKey(quotation.number())
                        || !former.get(quotation.number()).slug().equals(quotation.slug()))
                .toList();
    }

    /** Looks again for those not found at first: another publication may have brought them meanwhile. */
    void lookAgain(Sql sql) {
        take(sql, missing().stream().map(PublishedQuotation::number).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** When the words were first published, as far as is known before the stories are in place. */
    LocalDate firstPublished(PublishedQuotation quotation) {
        Instant first = Objects.requireNonNull(broughtAt.get(quotation.number()));
        StoredQuotations.Former before = former.get(quotation.number());
        return (before == null ? first : earlier(first, before.firstAt()))
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
    }

    /** What a quotation is found by on its own account. */
    Set<Term> ownTerms(PublishedQuotation quotation, QuotationTerms terms) {
        LocalDate said = quotation.saidOn();
        return terms.of(quotation, said == null ? firstPublished(quotation) : said);
    }
}
