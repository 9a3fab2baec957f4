package press.doorstep.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Takes texts of one language apart into words as the index has them. Common words stay: phrases need them. */
final class LanguageAnalyzer extends Analyzer {

    /** Between two texts in one field, so that no phrase goes over from one to the next. */
    private static final int GAP = 100;

    private final Language language;
    private final boolean latin;

    private LanguageAnalyzer(Language language, boolean latin) {
        this.language = language;
        this.latin = latin;
    }

    static LanguageAnalyzer of(Language language) {
        return new LanguageAnalyzer(language, false);
    }

    /** Folds words and spells them in Latin letters. */
    static LanguageAnalyzer latin() {
        return new LanguageAnalyzer(Language.load(Language.SIMPLE), true);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new FoldingFilter(language.before().apply(new LowerCaseFilter(words)));
        return new TokenStreamComponents(
                words, latin ? new LatinFilter(folded) : language.after().apply(folded));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
