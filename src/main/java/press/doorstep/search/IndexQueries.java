package press.doorstep.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Audience;
import press.doorstep.live.LiveTerms;
import press.doorstep.live.Term;
import press.doorstep.live.TermFilter;

/** Makes whole queries: words, conditions, and how much newer is better. */
final class IndexQueries {

    /**
     * What a story published this moment gets on top of the score of its words; half of it {@code HALF} ago. Words that tell much outweigh
     * it, words that half of the stories have do not: then the newest come first.
     */
    private static final float RECENT = 2.5f;

    private static final Duration HALF = Duration.ofDays(90);

    /** The same for quotations, which age slower, and for names, by the stories they stand in. */
    private static final float SAID_RECENTLY = 1f;

    private static final Duration HALF_SAID = Duration.ofDays(365);
    private static final float KNOWN = 1.5f;
    private static final float HALF_KNOWN = 20f;

    private final TextQueries texts;
    private final LiveTerms terms;
    private final int partner;

    /** {@code partner} is whom it is for. */
    IndexQueries(TextQueries texts, LiveTerms terms, int partner) {
        this.texts = texts;
        this.terms = terms;
        this.partner = partner;
    }

    /** Without what newness adds: for counting. */
    Query matching(Search search, Set<String> codes) {
        return conditioned(search, codes).build();
    }

    /** {@code origin} is what "recent" is measured from. */
    Query ranked(Search search, Set<String> codes, long origin) {
        BooleanQuery.Builder query = conditioned(search, codes);
        switch (search.kind()) {
            case ARTICLE -> query.add(recent(RECENT, origin, HALF), Occur.SHOULD);
            case QUOTATION -> query.add(recent(SAID_RECENTLY, origin, HALF_SAID), Occur.SHOULD);
            case SPEAKER, TOPIC ->
                query.add(
                        FeatureField.newSaturationQuery(
                                Fields.WEIGHT, search.kind().name(), KNOWN, HALF_KNOWN),
                        Occur.SHOULD);
        }
        return query.build();
    }

    private static Query recent(float weight, long origin, Duration half) {
        return LongField.newDistanceFeatureQuery(Fields.PUBLISHED, weight, origin, half.toMillis());
    }

    private BooleanQuery.Builder conditioned(Search search, Set<String> codes) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(words(search, codes), Occur.MUST);
        if (isTheirs(search.kind())) {
            query.add(numbered(press.doorstep.live.Term.partner(partner)), Occur.FILTER);
        }
        SearchConditions conditions = search.conditions();
        terms(query, conditions.terms());
        between(query, Fields.PUBLISHED, millis(conditions.publishedAfter()), millis(conditions.publishedBefore()));
        between(query, Fields.UPDATED, millis(conditions.updatedAfter()), null);
        between(query, Fields.SAID, day(conditions.saidAfter()), day(conditions.saidBefore()));
        if (!conditions.fragments()) {
            query.add(new TermQuery(new org.apache.lucene.index.Term(Fields.FRAGMENT, "true")), Occur.MUST_NOT);
        }
        return query;
    }

    /** Names of speakers and topics are looked up in what is live, which knows whose they are. */
    private boolean isTheirs(Kind kind) {
        return partner != Audience.EVERYBODY && (kind == Kind.ARTICLE || kind == Kind.QUOTATION);
    }

    /** A story whose body is held back is found by what announces it. */
    private Query words(Search search, Set<String> codes) {
        Query whole = texts.of(search.kind(), search.text(), codes);
        if (partner == Audience.EVERYBODY || search.kind() != Kind.ARTICLE) {
            return whole;
        }
        Query heldBack = numbered(press.doorstep.live.Term.withoutBody(partner));
        Query announced = texts.ofWhatAnnounces().of(search.kind(), search.text(), codes);
        return new BooleanQuery.Builder()
                .add(
                        new BooleanQuery.Builder()
                                .add(whole, Occur.MUST)
                                .add(heldBack, Occur.MUST_NOT)
                                .build(),
                        Occur.SHOULD)
                .add(
                        new BooleanQuery.Builder()
                                .add(announced, Occur.MUST)
                                .add(heldBack, Occur.FILTER)
                                .build(),
                        Occur.SHOULD)
                .build();
    }

    private static Query numbered(int term) {
        return new TermQuery(new org.apache.lucene.index.Term(Fields.TERM, Integer.toString(term)));
    }

    private void terms(BooleanQuery.Builder query, TermFilter filter) {
        Set<Term> asked = new HashSet<>(filter.none());
        filter.groups().forEach(asked::addAll);
        Map<Term, Integer> numbers = terms.numbers(asked);
        for (Set<Term> group : filter.groups()) {
            query.add(anyOf(group, numbers), Occur.FILTER);
        }
        if (!filter.none().isEmpty()) {
            query.add(anyOf(filter.none(), numbers), Occur.MUST_NOT);
        }
    }

    private static Query anyOf(Set<Term> group, Map<Term, Integer> numbers) {
        List<BytesRef> any = new ArrayList<>(group.stream()
                .map(numbers::get)
                .filter(java.util.Objects::nonNull)
                .map(number -> new BytesRef(Integer.toString(number)))
                .collect(Collectors.toList()));
        return switch (any.size()) {
            case 0 -> new MatchNoDocsQuery();
            case 1 -> new TermQuery(new org.apache.lucene.index.Term(Fields.TERM, any.get(0)));
            default -> new TermInSetQuery(Fields.TERM, any);
        };
    }

    /** Both exclusive; null is open. */
    private static void between(BooleanQuery.Builder query, String field, @Nullable Long after, @Nullable Long before) {
        if (after != null || before != null) {
            long from = after == null ? Long.MIN_VALUE : after + 1;
            long to = before == null ? Long.MAX_VALUE : before - 1;
            query.add(LongPoint.newRangeQuery(field, from, to), Occur.FILTER);
        }
    }

    private static @Nullable Long millis(@Nullable Instant time) {
        return time == null ? null : Long.valueOf(time.toEpochMilli());
    }

    private static @Nullable Long day(@Nullable LocalDate day) {
        return day == null ? null : Long.valueOf(day.toEpochDay());
    }
}
