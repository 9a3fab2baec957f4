package press.doorstep.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.doorstep.text.Fingerprint;
import press.doorstep.text.Names;
import press.doorstep.text.SortKeys;

/** What a speaker is called, folded: case, accents, ё/е, punctuation and script do not count. {@code last} are the last words of longer names. */
record CalledNames(Set<String> whole, Set<String> last) {

    static CalledNames of(Names names, List<String> aliases) {
        List<String> all = new ArrayList<>(names.byLanguage().values());
        all.addAll(aliases);
        Set<String> whole = all.stream()
                .map(SortKeys::of)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> last = whole.stream()
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        return new CalledNames(whole, last);
    }

    /** What the speaker is found by, in their order. */
    Long[] hashes() {
        return Stream.concat(
                        whole.stream().map(CalledNames::hash), last.stream().map(CalledNames::hashOfLast))
                .distinct()
                .sorted()
                .toArray(Long[]::new);
    }

    /** What to look for when a text names somebody so: everybody called so, and for a single word also those whose names end with it. */
    static List<Long> sought(String folded) {
        return folded.indexOf(' ') < 0 ? List.of(hash(folded), hashOfLast(folded)) : List.of(hash(folded));
    }

    private static long hashOfLast(String word) {
        return hash("last word " + word);
    }

    private static long hash(String folded) {
        return Long.parseUnsignedLong(Fingerprint.of(folded).substring(0, 16), 16);
    }
}
