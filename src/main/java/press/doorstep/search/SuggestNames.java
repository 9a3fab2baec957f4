package press.doorstep.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Audience;
import press.doorstep.live.LiveTerms;
import press.doorstep.live.LiveTexts;
import press.doorstep.live.NameText;

/**
 * Completes what somebody types: names of speakers and topics in all their languages and spellings, and headlines. Candidates come from the
 * index; what is shown, and whether it is like what was typed, is told by what is live.
 */
@ApplicationScoped
public class SuggestNames {

    private static final int MOST_WORDS = 6;

    /** More than are shown: some may be gone, and the best known need not be the likest. */
    private static final int CANDIDATES = 40;

    private static final int MOST_SLIPS = 60;

    @Inject
    SearchIndex index;

    @Inject
    LiveTexts live;

    @Inject
    LiveTerms terms;

    @Inject
    Audience audience;

    @Inject
    Clock clock;

    private record Candidate(Kind kind, NameText named, NameLikeness likeness, int place) {}

    /** {@code language} is that of headlines, and of names where there is a choice. */
    public List<Suggestion> suggest(String text, Collection<Kind> kinds, @Nullable String language, int most) {
        return index.read(null, snapshot -> {
            List<TypedWord> typed = index.analyzers().words(Fields.VOCABULARY, text).stream()
                    .map(spellings -> TypedWord.of(spellings.get(0)))
                    .limit(MOST_WORDS)
                    .toList();
            if (typed.isEmpty()) {
                return List.of();
            }
            List<Candidate> found = new ArrayList<>();
            for (Kind kind : kinds) {
                found.addAll(candidates(snapshot, typed, kind, language, null));
            }
            if (found.size() < most) {
                Map<String, Slips.Neighbourhood> slips = new HashMap<>();
                for (Kind kind : kinds) {
                    found.addAll(candidates(snapshot, typed, kind, language, slips));
                }
            }
            return best(found, most);
        });
    }

    private static List<Suggestion> best(List<Candidate> found, int most) {
        Set<UUID> shown = new LinkedHashSet<>();
        return found.stream()
                .sorted(Comparator.comparingDouble(
                                (Candidate it) -> it.likeness().score())
                        .reversed()
                        .thenComparing(it -> it.kind() == Kind.ARTICLE)
                        .thenComparingInt(Candidate::place))
                .filter(it -> shown.add(it.named().id()))
                .limit(most)
                .map(SuggestNames::suggestion)
                .toList();
    }

    private static Suggestion suggestion(Candidate candidate) {
        NameText named = candidate.named();
        NameText.Label label = candidate.likeness().label();
        MarkedText marked = MarkedText.of(label.text(), candidate.likeness().marks());
        return new Suggestion(
                candidate.kind(),
                named.id(),
                named.slug(),
                named.url(),
                label.text(),
                label.language(),
                marked.spans(),
                marked.html());
    }

    /** {@code slips} are what was worked out for other kinds; null where what was typed is taken at its word. */
    private List<Candidate> candidates(
            Snapshot snapshot,
            List<TypedWord> typed,
            Kind kind,
            @Nullable String language,
            @Nullable Map<String, Slips.Neighbourhood> slips) {
        List<UUID> ids = ids(snapshot, typed, kind, language, slips);
        Map<UUID, NameText> named = new HashMap<>();
        if (!ids.isEmpty()) {
            read(kind, ids).forEach(each -> named.put(each.id(), each));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (UUID id : ids) {
            NameText known = named.get(id);
            NameLikeness likeness = known == null ? null : NameLikeness.best(typed, known, language);
            if (known != null && likeness != null) {
                candidates.add(new Candidate(kind, known, likeness, candidates.size()));
            }
        }
        return candidates;
    }

    private List<NameText> read(Kind kind, List<UUID> ids) {
        return switch (kind) {
            case SPEAKER -> live.speakers(ids);
            case TOPIC -> live.topics(ids);
            case ARTICLE -> live.headlines(ids);
            case QUOTATION -> List.of();
        };
    }

    private List<UUID> ids(
            Snapshot snapshot,
            List<TypedWord> typed,
            Kind kind,
            @Nullable String language,
            @Nullable Map<String, Slips.Neighbourhood> slips) {
        try {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            for (TypedWord word : typed) {
                query.add(new ConstantScoreQuery(beginning(snapshot, word, kind, slips)), Occur.MUST);
            }
            query.add(wellKnown(kind), Occur.SHOULD);
            if (kind == Kind.ARTICLE && language != null) {
                query.add(ofLanguage(language), Occur.FILTER);
            }
            if (kind == Kind.ARTICLE && !audience.isEverybody()) {
                int theirs = press.doorstep.live.Term.partner(audience.partner());
                query.add(new TermQuery(new Term(Fields.TERM, Integer.toString(theirs))), Occur.FILTER);
            }
            List<UUID> ids = new ArrayList<>();
            for (ScoreDoc found : snapshot.searcher().search(query.build(), CANDIDATES).scoreDocs) {
                ids.add(Kind.id(SearchLive.key(snapshot, found)));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query ofLanguage(String language) {
        press.doorstep.live.Term term = press.doorstep.live.Term.language(language);
        Integer number = terms.numbers(List.of(term)).get(term);
        return new TermQuery(new Term(Fields.TERM, number == null ? "none" : number.toString()));
    }

    private Query wellKnown(Kind kind) {
        return kind == Kind.ARTICLE
                ? LongField.newDistanceFeatureQuery(
                        Fields.PUBLISHED,
                        1,
                        clock.millis(),
                        java.time.Duration.ofDays(30).toMillis())
                : FeatureField.newSaturationQuery(Fields.WEIGHT, kind.name(), 1, 20);
    }

    private static Query beginning(
            Snapshot snapshot, TypedWord word, Kind kind, @Nullable Map<String, Slips.Neighbourhood> slips)
            throws IOException {
        String field = Fields.beginnings(kind);
        Terms all = slips == null ? null : MultiTerms.getTerms(snapshot.reader(), field);
        Set<BytesRef> any = new LinkedHashSet<>();
        for (String spelling : word.spellings()) {
            String typed = Beginnings.cut(spelling);
            any.add(new BytesRef(typed));
            int edits = Slips.edits(typed);
            if (slips != null && all != null && edits > 0) {
                Slips.alike(all, slips.computeIfAbsent(typed, none -> Slips.Neighbourhood.of(typed, edits, 1))).stream()
                        .limit(MOST_SLIPS)
                        .forEach(near -> any.add(new BytesRef(near.word())));
            }
        }
        return any.size() == 1 ? new TermQuery(new Term(field, any.iterator().next())) : new TermInSetQuery(field, any);
    }
}
