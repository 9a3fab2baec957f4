package press.doorstep.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import press.doorstep.live.NameText;

/** Where topics hang in their tree, as the index has it and as it is. */
final class Hanging {

    private Hanging() {}

    /** Whether one of these is gone, or hangs elsewhere than the index knows. New ones hang nowhere yet. */
    static boolean differs(Snapshot snapshot, Collection<UUID> ids, List<NameText> live) {
        Set<UUID> gone = new HashSet<>(ids);
        try {
            IndexSearcher searcher = snapshot.searcher();
            boolean differs = false;
            for (NameText topic : live) {
                gone.remove(topic.id());
                for (ScoreDoc found : search(searcher, topic.id())) {
                    Document known = searcher.storedFields().document(found.doc, Set.of(Fields.BROADER));
                    differs |= !String.valueOf(topic.broader()).equals(known.get(Fields.BROADER));
                }
            }
            return differs || !gone.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScoreDoc[] search(IndexSearcher searcher, UUID topic) throws IOException {
        return searcher.search(new TermQuery(new Term(Fields.KEY, Kind.TOPIC.key(topic))), 1).scoreDocs;
    }
}
