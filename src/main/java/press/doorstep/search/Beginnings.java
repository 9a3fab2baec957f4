package press.doorstep.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What somebody has typed by then who is going to type a word of a name, in its own script or in Latin letters. */
final class Beginnings {

    /** Longer words are told apart by their first letters. */
    static final int LONGEST = 12;

    private Beginnings() {}

    /** Of each word those of at least {@code shortest} letters. */
    static Set<String> of(Analyzers analyzers, Iterable<String> names, int shortest) {
        Set<String> beginnings = new LinkedHashSet<>();
        for (String name : names) {
            for (List<String> spellings : analyzers.words(Fields.VOCABULARY, name)) {
                for (String word : spellings) {
                    add(beginnings, word, shortest);
                    LatinForms.of(word).forEach(form -> add(beginnings, form, shortest));
                }
            }
        }
        return beginnings;
    }

    private static void add(Set<String> beginnings, String word, int shortest) {
        int end = 0;
        for (int letters = 1; letters <= LONGEST && end < word.length(); letters++) {
            end = word.offsetByCodePoints(end, 1);
            if (letters >= shortest || end == word.length()) {
                beginnings.add(word.substring(0, end));
            }
        }
    }

    /** As much of a typed word as is kept. */
    static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
