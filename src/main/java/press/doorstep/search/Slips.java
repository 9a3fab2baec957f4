package press.doorstep.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/** Words near to one that was typed, as long as something that is in the index still has them. */
final class Slips {

    /** Looked through for something that was not removed. */
    private static final int MOST_REMOVED = 1_000;

    private static final int MOST_LOOKED_AT = 2_000;

    /** A word that is there and its neighbour is so many times as frequent: it was the neighbour that was meant. */
    private static final int MUCH_MORE = 50;

    record Near(String word, float alike, int frequency) {

        double weight() {
            return alike * (1 + Math.log10(frequency) / 4);
        }
    }

    private Slips() {}

    /** How many letters may be wrong. */
    static int edits(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters < 3 ? 0 : letters < 6 ? 1 : 2;
    }

    /** The likeliest first. None for a word that is frequent itself. */
    static List<Near> near(IndexReader reader, String field, String word, int most) throws IOException {
        int edits = edits(word);
        Terms terms = MultiTerms.getTerms(reader, field);
        if (edits == 0 || terms == null) {
            return List.of();
        }
        int own = reader.docFreq(new Term(field, word));
        List<Near> near = new ArrayList<>();
        // Few slip in the first letter, and without it there is much more to look through.
        for (int prefix = 1; prefix >= 0 && near.isEmpty(); prefix--) {
            near.addAll(alike(terms, Neighbourhood.of(word, edits, prefix)));
        }
        near.removeIf(other -> other.word().equals(word) || (own > 0 && other.frequency() < (long) own * MUCH_MORE));
        near.sort(Comparator.comparingDouble(Near::weight).reversed().thenComparing(Near::word));
        List<Near> there = new ArrayList<>();
        for (Near other : near) {
            if (there.size() < most && isThere(reader, field, other.word())) {
                there.add(other);
            }
        }
        return there;
    }

    /** All there could be around a word; it takes longer to make than to look through. */
    record Neighbourhood(String word, CompiledAutomaton words) {

        static Neighbourhood of(String word, int edits, int prefix) {
            return new Neighbourhood(word, FuzzyQuery.getFuzzyAutomaton(word, edits, prefix, true));
        }
    }

    /** The likeliest first. */
    static List<Near> alike(Terms terms, Neighbourhood around) throws IOException {
        List<Near> near = new ArrayList<>();
        TermsEnum there = around.words().getTermsEnum(terms);
        int letters = around.word().codePointCount(0, around.word().length());
        for (int seen = 0; seen < MOST_LOOKED_AT && there.next() != null; seen++) {
            String word = there.term().utf8ToString();
            float edits = TypedWord.edits(around.word(), word);
            int shorter = Math.min(letters, word.codePointCount(0, word.length()));
            near.add(new Near(word, 1 - edits / shorter, there.docFreq()));
        }
        near.sort(Comparator.comparingDouble(Near::weight).reversed().thenComparing(Near::word));
        return near;
    }

    /** Words of what was removed stay in the list of words for a while: they are not words of ours any more. */
    private static boolean isThere(IndexReader reader, String field, String word) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            TermsEnum at = terms == null ? null : terms.iterator();
            if (at != null && at.seekExact(new org.apache.lucene.util.BytesRef(word))) {
                if (anyLive(at.postings(null, PostingsEnum.NONE), leaf.reader().getLiveDocs())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean anyLive(PostingsEnum documents, @Nullable Bits live) throws IOException {
        int looked = 0;
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && looked++ < MOST_REMOVED) {
            if (live == null || live.get(document)) {
                return true;
            }
            document = documents.nextDoc();
        }
        return false;
    }
}
