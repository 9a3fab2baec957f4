package press.doorstep.live;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which partners are told of a change, by number, and as what.
 *
 * @param asItIs what the public is told
 * @param gained that the story was published: it is theirs from now on
 * @param lost that it was taken away
 * @param altered that it was updated: they may have more or less of it
 */
public record Told(List<Integer> asItIs, List<Integer> gained, List<Integer> lost, List<Integer> altered) {

    /** Of a story that these had and those have. */
    static Told of(int[] before, int[] now) {
        TreeSet<Integer> had = set(before);
        TreeSet<Integer> have = set(now);
        return new Told(
                have.stream().filter(had::contains).toList(),
                have.stream().filter(partner -> !had.contains(partner)).toList(),
                had.stream().filter(partner -> !have.contains(partner)).toList(),
                List.of());
    }

    /** All of them as it is. */
    static Told all(int[] partners) {
        return new Told(set(partners).stream().toList(), List.of(), List.of(), List.of());
    }

    /** The same for what only partners are told: nobody is told of what is as it was. */
    Told apart(List<Integer> altered) {
        return new Told(List.of(), gained, lost, altered);
    }

    /** The same without whose story it was not before: what led to it formerly is not theirs to know. */
    Told known() {
        return new Told(asItIs, List.of(), List.of(), List.of());
    }

    boolean isNothing() {
        return gained.isEmpty() && lost.isEmpty() && altered.isEmpty();
    }

    private static TreeSet<Integer> set(int[] partners) {
        TreeSet<Integer> set = new TreeSet<>();
        IntStream.of(partners).forEach(set::add);
        return set;
    }
}
