package press.doorstep.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The rules of every language, made when a text first needs them. A field's name ends in the code of its language. */
final class Analyzers extends DelegatingAnalyzerWrapper {

    private record Known(LanguageAnalyzer analyzer, Set<String> common) {}

    private final Map<String, Known> byCode = new ConcurrentHashMap<>();
    private final LanguageAnalyzer latin = LanguageAnalyzer.latin();

    Analyzers() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        String rules = rulesOf(field);
        return rules.isEmpty() ? latin : known(rules).analyzer();
    }

    /** Fields with the same have the same rules: the code of a language; empty for what is spelt in Latin letters. */
    static String rulesOf(String field) {
        return field.startsWith(Fields.LATIN) ? "" : Fields.codeOf(field);
    }

    private Known known(String code) {
        return byCode.computeIfAbsent(code, its -> {
            Language language = Language.load(its);
            return new Known(LanguageAnalyzer.of(language), language.common());
        });
    }

    /** Whether a folded word is so common in the language that it tells nothing. */
    boolean isCommon(String code, String folded) {
        return known(code).common().contains(folded);
    }

    /** The words of a text as the field has them, in a row; several in one place are spellings of one. */
    List<List<String>> words(String field, String text) {
        List<List<String>> words = new ArrayList<>();
        try (TokenStream stream = tokenStream(field, text)) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0 || words.isEmpty()) {
                    words.add(new ArrayList<>());
                }
                words.get(words.size() - 1).add(word.toString());
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        super.close();
        latin.close();
        byCode.values().forEach(known -> known.analyzer().close());
    }
}
