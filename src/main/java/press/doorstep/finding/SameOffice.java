package press.doorstep.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Nouns that may be said of one and the same office: a manager is also called the boss. */
final class SameOffice {

    private final Map<String, Set<String>> others = new HashMap<>();
    private final UnaryOperator<String> stem;

    /** {@code groups} are lines of nouns parted by commas; the first of a line is the office, the rest are what it may also be called. */
    SameOffice(List<String> groups, UnaryOperator<String> stem) {
        this.stem = stem;
        for (String line : groups) {
            String[] nouns = line.split(",\\s*");
            String office = key(nouns[0]);
            for (int i = 1; i < nouns.length; i++) {
                String other = key(nouns[i]);
                others.computeIfAbsent(office, noun -> new HashSet<>()).add(other);
                others.computeIfAbsent(other, noun -> new HashSet<>()).add(office);
            }
        }
    }

    private String key(String noun) {
        return stem.apply(Letters.folded(noun));
    }

    /** Whether a noun may be said of somebody of whom another one was said. */
    boolean mayBe(String lower, String other) {
        return others.getOrDefault(stem.apply(lower), Set.of()).contains(stem.apply(other));
    }
}
