package press.doorstep.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Bounds how many stories are ranked. Words that hundreds of thousands have tell so little that the newest come first anyway: only as many of
 * the newest are looked at as make up the bound. Whatever fewer have is ranked exactly.
 */
final class Candidates {

    /** In places where a word stands, of which a story has two or three. */
    private static final long MOST = 200_000;

    private static final int SAMPLE = 2_000;

    private Candidates() {}

    static Query bounded(Snapshot snapshot, IndexSearcher searcher, Query query) throws IOException {
        if (snapshot.reader().maxDoc() <= MOST) {
            return query;
        }
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        long expected = 0;
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            ScorerSupplier supplier = weight.scorerSupplier(leaf);
            expected += supplier == null ? 0 : supplier.cost();
        }
        if (expected <= MOST) {
            return query;
        }
        long[] times = snapshot.times();
        long since = times[(int) (times.length * (1 - (double) MOST / expected))];
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(LongPoint.newRangeQuery(Fields.PUBLISHED, since, Long.MAX_VALUE), Occur.FILTER)
                .build();
    }

    /** When what is in the index was published, by a sample of it, the oldest first. */
    static long[] times(List<LeafReaderContext> leaves, int documents) throws IOException {
        long[] times = new long[SAMPLE];
        int found = 0;
        int step = Math.max(1, documents / SAMPLE);
        for (LeafReaderContext leaf : leaves) {
            SortedNumericDocValues published = DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED);
            int first = (step - leaf.docBase % step) % step;
            for (int at = first; at < leaf.reader().maxDoc() && found < SAMPLE; at += step) {
                if (published.advanceExact(at)) {
                    times[found++] = published.nextValue();
                }
            }
        }
        long[] sorted = found == 0 ? new long[] {Long.MIN_VALUE} : Arrays.copyOf(times, found);
        Arrays.sort(sorted);
        return sorted;
    }
}
