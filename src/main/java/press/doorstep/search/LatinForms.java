package press.doorstep.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.doorstep.text.Slugs;
import press.doorstep.text.SortKeys;

/**
 * How a word of any script may be spelt in Latin letters: as libraries do ({@code hal'vorsen}) and as newsrooms do ({@code khalvorsen}). A
 * name is found in one script when it is asked for in another, because both come to the same letters here.
 */
final class LatinForms {

    /** Names are made of the same words again and again, and each takes long to be spelt. */
    private static final Cache<String, List<String>> KNOWN =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private LatinForms() {}

    /** The spellings of a folded word; itself when it is Latin. */
    static List<String> of(String folded) {
        return isLatin(folded) ? List.of(folded) : KNOWN.get(folded, LatinForms::spelt);
    }

    private static List<String> spelt(String folded) {
        Set<String> forms = new LinkedHashSet<>();
        String library = SortKeys.of(folded);
        if (!library.isEmpty()) {
            add(forms, library);
            add(forms, Slugs.from(folded));
        }
        return List.copyOf(forms);
    }

    private static void add(Set<String> forms, String form) {
        String joined = form.replace(" ", "").replace("-", "");
        if (!joined.isEmpty()) {
            forms.add(joined);
        }
    }

    static boolean isLatin(String folded) {
        return folded.chars().allMatch(letter -> letter < 0x250);
    }
}
