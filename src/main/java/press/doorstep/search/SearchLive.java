package press.doorstep.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Finds what is like a question, the best first. */
@ApplicationScoped
public class SearchLive {

    @Inject
    SearchIndex index;

    /**
     * The best hits, or those behind one. They come from the state of the index the position was given out in, as long as that is kept; then
     * from the present one, by the score and number that the position has.
     *
     * <p>Where nothing has all the words, what has all but one is found, if there are three or more.
     *
     * @param origin what "recent" is measured from, in milliseconds, for the first page; later pages have it in their position
     */
    public Hits search(Search search, @Nullable HitPosition behind, int most, long origin) {
        return index.read(behind == null ? null : behind.snapshot(), snapshot -> {
            SearchText loosened = search.text().loosened();
            if (behind != null) {
                return find(
                        snapshot,
                        behind.loose() && loosened != null ? search.asking(loosened) : search,
                        behind,
                        most,
                        behind.origin());
            }
            Hits hits = find(snapshot, search, null, most, origin);
            return hits.list().isEmpty() && loosened != null
                    ? find(snapshot, search.asking(loosened), null, most, origin)
                    : hits;
        });
    }

    /** How many there are; as loosely as they are found. */
    public long count(Search search) {
        return index.read(null, snapshot -> {
            long all = count(snapshot, search);
            SearchText loosened = search.text().loosened();
            return all == 0 && loosened != null ? count(snapshot, search.asking(loosened)) : all;
        });
    }

    private long count(Snapshot snapshot, Search search) {
        try {
            return snapshot.searcher().count(index.queries().matching(search, codes(snapshot, search)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The languages that are asked for, as far as there are texts of them. */
    static Set<String> codes(Snapshot snapshot, Search search) {
        if (search.kind() == Kind.SPEAKER || search.kind() == Kind.TOPIC) {
            return Set.of(Language.SIMPLE);
        }
        if (search.languages().isEmpty()) {
            return snapshot.codes();
        }
        Set<String> codes = new TreeSet<>();
        search.languages().forEach(tag -> codes.add(Language.codeOf(tag)));
        codes.retainAll(snapshot.codes());
        return codes;
    }

    private Hits find(Snapshot snapshot, Search search, @Nullable HitPosition behind, int most, long origin) {
        try {
            SearchOrder order = search.order();
            Query query = index.queries().ranked(search, codes(snapshot, search), origin);
            IndexSearcher searcher = snapshot.searcher();
            if (order == SearchOrder.RELEVANCE && search.kind() == Kind.ARTICLE) {
                query = Candidates.bounded(snapshot, searcher, query);
            }
            FieldDoc after = behind == null
                    ? null
                    : after(order, behind, snapshot.reader().maxDoc() - 1);
            TopDocs top = searcher.searchAfter(after, query, most + 1, sort(order));
            List<Hit> hits = new ArrayList<>();
            for (int at = 0; at < Math.min(most, top.scoreDocs.length); at++) {
                hits.add(hit(snapshot, (FieldDoc) top.scoreDocs[at], search, origin));
            }
            boolean more = top.scoreDocs.length > most;
            if (more) {
                index.keep(snapshot);
            }
            return new Hits(hits, more, snapshot.complete() && !searcher.timedOut());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sort sort(SearchOrder order) {
        SortField first = switch (order) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case NEWEST -> time(Fields.PUBLISHED, true);
            case OLDEST -> time(Fields.PUBLISHED, false);
            case LAST_UPDATED -> time(Fields.UPDATED, true);
            case LAST_SAID -> lastSaid();
        };
        return new Sort(first, new SortField(Fields.NUMBER, SortField.Type.LONG, order != SearchOrder.OLDEST));
    }

    private static SortField time(String field, boolean newestFirst) {
        return LongField.newSortField(field, newestFirst, SortedNumericSelector.Type.MIN);
    }

    private static SortField lastSaid() {
        SortField said = time(Fields.SAID, true);
        said.setMissingValue(Long.MIN_VALUE);
        return said;
    }

    /** Numbers tell equals apart, so that any document stands for the last one. */
    private static FieldDoc after(SearchOrder order, HitPosition behind, int last) {
        Object key = order == SearchOrder.RELEVANCE
                ? (Object) Float.intBitsToFloat((int) behind.key())
                : (Object) behind.key();
        return new FieldDoc(Math.max(0, last), Float.NaN, new Object[] {key, behind.number()});
    }

    private static Hit hit(Snapshot snapshot, FieldDoc found, Search search, long origin) throws IOException {
        Object key = found.fields[0];
        long position = search.order() == SearchOrder.RELEVANCE ? Float.floatToIntBits((Float) key) : (Long) key;
        return new Hit(
                Kind.id(key(snapshot, found)),
                new HitPosition(
                        snapshot.version(),
                        origin,
                        position,
                        (Long) found.fields[1],
                        search.text().loose()),
                found.doc);
    }

    static org.apache.lucene.util.BytesRef key(Snapshot snapshot, ScoreDoc found) throws IOException {
        List<LeafReaderContext> leaves = snapshot.reader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        BinaryDocValues keys = leaf.reader().getBinaryDocValues(Fields.KEY);
        keys.advanceExact(found.doc - leaf.docBase);
        return keys.binaryValue();
    }
}
