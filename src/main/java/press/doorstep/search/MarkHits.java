package press.doorstep.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Marks in hits what they were found by. The places are in the index, so that no text is taken apart again. */
@ApplicationScoped
public class MarkHits {

    @Inject
    SearchIndex index;

    /** Of each hit; those that are not in the state they were found in any more are left out. */
    public Map<UUID, Highlights> mark(Search search, List<Hit> hits) {
        Map<UUID, Highlights> marked = new HashMap<>();
        if (hits.isEmpty()) {
            return marked;
        }
        long version = hits.get(0).position().snapshot();
        return index.read(version, snapshot -> {
            if (snapshot.version() == version) {
                SearchText loosened =
                        hits.get(0).position().loose() ? search.text().loosened() : null;
                Marking marking = new Marking(snapshot, loosened == null ? search : search.asking(loosened));
                hits.forEach(hit -> marked.put(hit.id(), marking.of(hit.document())));
            }
            return marked;
        });
    }

    private final class Marking {

        private final IndexSearcher searcher;
        private final Search search;
        private final Map<String, Weight> byCode = new HashMap<>();
        private final Snapshot snapshot;
        private final Set<String> codes;
        private final TextQueries texts = new TextQueries(index.analyzers());

        /** Where every text of the kind has words. */
        private final String first;

        Marking(Snapshot snapshot, Search search) {
            this.snapshot = snapshot;
            this.searcher = snapshot.searcher();
            this.search = search;
            this.codes = SearchLive.codes(snapshot, search);
            this.first = search.kind() == Kind.QUOTATION ? Fields.WORDS : Fields.HEADLINE;
        }

        Highlights of(int document) {
            try {
                List<LeafReaderContext> leaves = snapshot.reader().leaves();
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
                Document stored = searcher.storedFields().document(document);
                Map<String, List<int[]>> marks = marks(leaf, document - leaf.docBase);
                return new Highlights(
                        whole(stored.get(Fields.HEADLINE), marks.get(Fields.HEADLINE)),
                        whole(stored.get(Fields.STANDFIRST), marks.get(Fields.STANDFIRST)),
                        whole(stored.get(Fields.WORDS), marks.get(Fields.WORDS)),
                        Passages.of(stored.get(Fields.BODY), marks.get(Fields.BODY)),
                        rendered(leaf, document - leaf.docBase));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** By the text's place, in order, apart from each other. */
        private Map<String, List<int[]>> marks(LeafReaderContext leaf, int document) throws IOException {
            Map<String, List<int[]>> marks = new HashMap<>();
            Matches matches = matches(leaf, document);
            if (matches != null) {
                for (String field : matches) {
                    String place = place(field);
                    if (place != null) {
                        collect(matches.getMatches(field), marks.computeIfAbsent(place, none -> new ArrayList<>()));
                    }
                }
            }
            marks.replaceAll((place, spans) -> Passages.apart(spans));
            return marks;
        }

        /** By the rules of the text's own language; else by those of the first other by which it could be found. */
        private @Nullable Matches matches(LeafReaderContext leaf, int document) throws IOException {
            String own = null;
            for (String code : codes) {
                NumericDocValues written = leaf.reader().getNormValues(first + code);
                own = written != null && written.advanceExact(document) ? code : own;
            }
            Matches matches = own == null ? null : weight(own).matches(leaf, document);
            for (String code : codes) {
                if (matches != null) {
                    return matches;
                }
                matches = code.equals(own) ? null : weight(code).matches(leaf, document);
            }
            return matches;
        }

        private Weight weight(String code) throws IOException {
            Weight known = byCode.get(code);
            if (known == null) {
                Query query = searcher.rewrite(texts.in(search.kind(), search.text(), code));
                known = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
                byCode.put(code, known);
            }
            return known;
        }

        private static @Nullable String place(String field) {
            if (field.equals(Fields.LATIN_HEADLINE)) {
                return Fields.HEADLINE;
            }
            if (field.equals(Fields.LATIN_STANDFIRST)) {
                return Fields.STANDFIRST;
            }
            String place = field.substring(0, field.indexOf('.') + 1);
            return switch (place) {
                case Fields.HEADLINE, Fields.STANDFIRST, Fields.BODY, Fields.WORDS -> place;
                default -> null;
            };
        }

        private static void collect(@Nullable MatchesIterator places, List<int[]> spans) throws IOException {
            while (places != null && places.next()) {
                spans.add(new int[] {places.startOffset(), places.endOffset()});
            }
        }

        private static @Nullable MarkedText whole(@Nullable String text, @Nullable List<int[]> marks) {
            return text == null || marks == null || marks.isEmpty() ? null : MarkedText.of(text, marks);
        }

        private static Instant rendered(LeafReaderContext leaf, int document) throws IOException {
            NumericDocValues rendered = leaf.reader().getNumericDocValues(Fields.RENDERED);
            return rendered != null && rendered.advanceExact(document)
                    ? Instant.ofEpochMilli(rendered.longValue())
                    : Instant.EPOCH;
        }
    }
}
