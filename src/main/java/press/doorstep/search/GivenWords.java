package press.doorstep.search;

import java.util.Collection;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words that are ready for the index. */
final class GivenWords extends TokenStream {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final Collection<String> words;
    private Iterator<String> left;

    GivenWords(Collection<String> words) {
        this.words = words;
        this.left = words.iterator();
    }

    @Override
    public void reset() {
        left = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!left.hasNext()) {
            return false;
        }
        clearAttributes();
        word.append(left.next());
        return true;
    }
}
