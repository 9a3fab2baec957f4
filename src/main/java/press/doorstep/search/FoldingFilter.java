package press.doorstep.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds each word of a stream. */
final class FoldingFilter extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter >= 0x80 || letter == '\'' || letter == '`') {
                String folded = Folded.of(word.toString());
                word.setEmpty().append(folded);
                break;
            }
        }
        return true;
    }
}
