package press.doorstep.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name a misspelt one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /** The name of the smallest edit distance, if it is near enough to be a slip: a third of the letters, at least one. */
    public static Optional<String> to(String given, Collection<String> known) {
        if (given.length() > 100) {
            return Optional.empty();
        }
        return known.stream()
                .filter(name -> distance(given, name) <= Math.max(1, Math.max(given.length(), name.length()) / 3))
                .min(Comparator.<String>comparingInt(name -> distance(given, name))
                        .thenComparing(name -> name));
    }

    /** {@code " Did you mean “topic”?"}, or nothing. */
    public static String hint(String given, Collection<String> known) {
        return to(given, known).map(name -> " Did you mean \"" + name + "\"?").orElse("");
    }

    /** Damerau-Levenshtein (optimal string alignment), without regard to case. */
    static int distance(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= right.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            for (int j = 1; j <= right.length(); j++) {
                int change = same(left.charAt(i - 1), right.charAt(j - 1)) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
                if (swapped(left, i, right, j)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[left.length()][right.length()];
    }

    private static boolean swapped(String left, int i, String right, int j) {
        return i > 1
                && j > 1
                && same(left.charAt(i - 1), right.charAt(j - 2))
                && same(left.charAt(i - 2), right.charAt(j - 1));
    }

    private static boolean same(char left, char right) {
        return Character.toLowerCase(left) == Character.toLowerCase(right);
    }
}
