package press.doorstep.live;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings held quotations in line with what live stories carry, once the stories and their appearances are in place. */
final class QuotationSettlement {

    private final Sql sql;
    private final CarriedQuotations quotations;
    private final Map<Long, int[]> ownTerms;
    private final Map<Long, List<Carrier>> carriers;
    private final Map<UUID, List<QuotationRef>> translations;

    /** {@code ownTerms} of those brought, by number. */
    QuotationSettlement(Sql sql, CarriedQuotations quotations, Map<Long, int[]> ownTerms) {
        this.sql = sql;
        this.quotations = quotations;
        this.ownTerms = ownTerms;
        Set<Long> touched = new TreeSet<>(quotations.former().keySet());
        touched.addAll(quotations.brought().keySet());
        this.carriers = touched.isEmpty() ? Map.of() : StoredOccurrences.carriers(sql, touched);
        this.translations = Surroundings.quotationsByGroup(touched.stream()
                .filter(carriers::containsKey)
                .flatMap(this::translated)
                .toList());
    }

    /** Writes, and tells what of it reads differently. */
    void settle(Tally tally, Happened happened, Instant now) {
        List<StoredQuotations.Former> gone = quotations.former().values().stream()
                .filter(former -> !carriers.containsKey(former.number()))
                .toList();
        Map<StoredQuotations.Standing, StoredQuotations.Canonical> brought = new LinkedHashMap<>();
        List<StoredQuotations.Standing> others = new ArrayList<>();
        Set<Long> relisted = new TreeSet<>();
        for (long number : new TreeSet<>(carriers.keySet())) {
            StoredQuotations.Standing standing = standing(number);
            StoredQuotations.Canonical canonical = canonical(number);
            if (canonical == null) {
                others.add(standing);
            } else {
                brought.put(standing, canonical);
            }
            if (count(standing, tally)) {
                relisted.add(number);
            }
        }
        gone.forEach(former -> tally.quotation(former.terms(), former.fragment(), -1));
        write(gone, relisted, brought, others, now);
        tell(brought.values(), happened);
    }

    /** Quotations come and go with stories, which partners are told of; what became of the words themselves is told. */
    private void tell(Collection<StoredQuotations.Canonical> brought, Happened happened) {
        quotations.former().values().forEach(former -> happened.touch(Subject.QUOTATION, List.of(former.id())));
        for (StoredQuotations.Canonical canonical : brought) {
            PublishedQuotation now = canonical.quotation();
            StoredQuotations.Former former = quotations.former().get(now.number());
            happened.touch(Subject.QUOTATION, List.of(now.id()));
            if (former != null && QuotationWriter.saysOther(former.head(), canonical.head())) {
                happened.tell(Subject.QUOTATION, now.id(), now.slug(), former.slug());
            }
        }
    }

    private void write(
            List<StoredQuotations.Former> gone,
            Set<Long> relisted,
            Map<StoredQuotations.Standing, StoredQuotations.Canonical> brought,
            List<StoredQuotations.Standing> others,
            Instant now) {
        List<Long> lost = gone.stream().map(StoredQuotations.Former::number).toList();
        Set<Long> unlisted = new TreeSet<>(lost);
        relisted.stream().filter(quotations.former()::containsKey).forEach(unlisted::add);
        StoredQuotations.unlist(sql, unlisted);
        if (!lost.isEmpty()) {
            StoredWordings.remove(sql, lost);
            StoredQuotations.remove(sql, lost);
            Tombstones.put(
                    sql,
                    Subject.QUOTATION,
                    gone.stream().map(StoredQuotations.Former::id).toList(),
                    now);
        }
        StoredQuotations.put(sql, brought, now);
        StoredWordings.put(sql, words(brought.values()));
        StoredQuotations.update(sql, others, now);
        StoredQuotations.list(sql, relisted);
        if (!carriers.isEmpty()) {
            StoredQuotations.countFragments(sql, carriers.keySet(), now);
        }
    }

    private static Map<Long, String> words(Collection<StoredQuotations.Canonical> brought) {
        return brought.stream()
                .map(StoredQuotations.Canonical::quotation)
                .collect(Collectors.toMap(PublishedQuotation::number, PublishedQuotation::text));
    }

    /** Whether the lists that the quotation stands in change. */
    private boolean count(StoredQuotations.Standing standing, Tally tally) {
        PublishedQuotation canonical = quotations.brought().get(standing.number());
        StoredQuotations.Former former = quotations.former().get(standing.number());
        int[] terms = standing.carried().terms();
        boolean fragment = canonical != null
                ? canonical.fragmentOf() != null
                : requireNonNull(former).fragment();
        tally.quotation(terms, fragment, 1);
        if (former == null) {
            return true;
        }
        tally.quotation(former.terms(), former.fragment(), -1);
        return fragment != former.fragment()
                || !Arrays.equals(terms, former.terms())
                || (canonical != null && !former.saidOrder().equals(StoredQuotations.order(canonical)));
    }

    private StoredQuotations.Standing standing(long number) {
        StoredQuotations.Former former = quotations.former().get(number);
        int[] brought = ownTerms.get(number);
        int[] own = brought != null ? brought : requireNonNull(former).ownTerms();
        byte[] others = translated(number)
                .findFirst()
                .map(self -> new Json()
                        .list(others(self), (json, other) -> other.write(json))
                        .bytes())
                .orElse(NO_TRANSLATIONS);
        return new StoredQuotations.Standing(number, Carried.by(requireNonNull(carriers.get(number)), own), others);
    }

    private static final byte[] NO_TRANSLATIONS = {'[', ']'};

    private List<QuotationRef> others(QuotationRef self) {
        return requireNonNull(translations.get(self.translationGroup())).stream()
                .filter(other -> !other.id().equals(self.id()))
                .toList();
    }

    /** The quotation as its translations name it, if it has a group. */
    private Stream<QuotationRef> translated(long number) {
        PublishedQuotation canonical = quotations.brought().get(number);
        if (canonical != null) {
            return Stream.ofNullable(canonical.translationGroup())
                    .map(group -> new QuotationRef(canonical.id(), canonical.slug(), canonical.language(), group));
        }
        StoredQuotations.Former former = requireNonNull(quotations.former().get(number));
        return Stream.ofNullable(former.translationGroup())
                .map(group -> new QuotationRef(former.id(), former.slug(), former.language(), group));
    }

    private StoredQuotations.@Nullable Canonical canonical(long number) {
        PublishedQuotation quotation = quotations.brought().get(number);
        if (quotation == null) {
            return null;
        }
        String keys = CacheKeys.of(quotation.id());
        if (quotation.speaker() != null) {
            keys += " " + CacheKeys.of(quotation.speaker().id());
        }
        return new StoredQuotations.Canonical(
                quotation,
                requireNonNull(ownTerms.get(number)),
                QuotationWriter.head(quotation, quotations.firstPublished(quotation)),
                keys);
    }
}
