package press.doorstep.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import press.doorstep.live.LiveTerms;
import press.doorstep.live.Term;

/**
 * Counts how what was found is spread. At most some ten thousand hits are looked at, whatever was found: of more, every so manieth run of 64
 * neighbours is counted for all of them.
 */
@ApplicationScoped
public class CountFacets {

    private static final long MOST_LOOKED_AT = 30_000;
    private static final int RUN = 64;

    @Inject
    SearchIndex index;

    @Inject
    LiveTerms terms;

    /** {@code names} of {@code topic speaker language place year}; of each the {@code most} frequent values. */
    public List<Facet> count(Search search, List<String> names, int most) {
        return index.read(null, snapshot -> {
            try {
                List<Facet> facets = count(snapshot, search, names, most);
                SearchText loosened = search.text().loosened();
                return loosened != null
                                && facets.stream()
                                        .allMatch(facet -> facet.values().isEmpty())
                        ? count(snapshot, search.asking(loosened), names, most)
                        : facets;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Facet> count(Snapshot snapshot, Search search, List<String> names, int most) throws IOException {
        IndexSearcher searcher = snapshot.searcher();
        Weight weight = searcher.createWeight(
                searcher.rewrite(index.queries().matching(search, SearchLive.codes(snapshot, search))),
                ScoreMode.COMPLETE_NO_SCORES,
                1);
        Map<String, IntCounts> counts = new LinkedHashMap<>();
        names.forEach(name -> counts.put(name, new IntCounts()));
        List<Scorer> scorers = new ArrayList<>();
        List<LeafReaderContext> leaves = new ArrayList<>();
        long expected = 0;
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                scorers.add(scorer);
                leaves.add(leaf);
                expected += scorer.iterator().cost();
            }
        }
        int every = (int) Math.max(1, (expected + MOST_LOOKED_AT - 1) / MOST_LOOKED_AT);
        for (int at = 0; at < scorers.size(); at++) {
            collect(leaves.get(at), scorers.get(at).iterator(), counts, every);
        }
        return facets(counts, every, most);
    }

    private static void collect(LeafReaderContext leaf, DocIdSetIterator hits, Map<String, IntCounts> counts, int every)
            throws IOException {
        List<SortedNumericDocValues> values = new ArrayList<>();
        for (String name : counts.keySet()) {
            values.add(DocValues.getSortedNumeric(leaf.reader(), Fields.FACET + name));
        }
        List<IntCounts> each = List.copyOf(counts.values());
        Bits live = leaf.reader().getLiveDocs();
        int document = hits.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
            int run = (leaf.docBase + document) / RUN;
            if (run % every != 0) {
                int next = (run / every + 1) * every * RUN - leaf.docBase;
                document = hits.advance(next);
                continue;
            }
            if (live == null || live.get(document)) {
                add(document, values, each);
            }
            document = hits.nextDoc();
        }
    }

    private static void add(int document, List<SortedNumericDocValues> values, List<IntCounts> counts)
            throws IOException {
        for (int i = 0; i < counts.size(); i++) {
            SortedNumericDocValues of = values.get(i);
            if (of.advanceExact(document)) {
                for (int n = of.docValueCount(); n > 0; n--) {
                    counts.get(i).add((int) of.nextValue());
                }
            }
        }
    }

    private List<Facet> facets(Map<String, IntCounts> counts, int every, int most) {
        Map<String, List<IntCounts.Count>> top = new LinkedHashMap<>();
        counts.forEach((name, each) -> top.put(name, each.top(most)));
        Set<Integer> numbers = new TreeSet<>();
        top.forEach((name, each) -> {
            if (!name.equals("year")) {
                each.forEach(count -> numbers.add(count.number()));
            }
        });
        Map<Integer, Term> named = terms.named(numbers);
        List<Facet> facets = new ArrayList<>();
        top.forEach((name, each) -> facets.add(new Facet(
                name,
                each.stream()
                        .flatMap(count -> term(name, count.number(), named)
                                .map(term -> new Facet.Value(term, (long) count.times() * every)))
                        .toList(),
                every > 1)));
        return facets;
    }

    private static Stream<Term> term(String name, int number, Map<Integer, Term> named) {
        return name.equals("year")
                ? Stream.of(new Term("year", Integer.toString(number)))
                : Stream.ofNullable(named.get(number));
    }
}
