package press.doorstep.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How often each number was met. */
final class IntCounts {

    private static final int FREE = Integer.MIN_VALUE;

    record Count(int number, int times) {}

    private int[] numbers = new int[64];
    private int[] times = new int[64];
    private int size;

    IntCounts() {
        Arrays.fill(numbers, FREE);
    }

    void add(int number) {
        int at = place(number);
        if (numbers[at] == FREE) {
            numbers[at] = number;
            size++;
        }
        times[at]++;
        if (size * 2 > numbers.length) {
            grow();
        }
    }

    private int place(int number) {
        int at = (number * 0x9E3779B1) >>> 1 & (numbers.length - 1);
        while (numbers[at] != FREE && numbers[at] != number) {
            at = (at + 1) & (numbers.length - 1);
        }
        return at;
    }

    private void grow() {
        int[] formerNumbers = numbers;
        int[] formerTimes = times;
        numbers = new int[formerNumbers.length * 2];
        times = new int[numbers.length];
        Arrays.fill(numbers, FREE);
        for (int i = 0; i < formerNumbers.length; i++) {
            if (formerNumbers[i] != FREE) {
                int at = place(formerNumbers[i]);
                numbers[at] = formerNumbers[i];
                times[at] = formerTimes[i];
            }
        }
    }

    /** The most frequent first, equals by number. */
    List<Count> top(int most) {
        List<Count> all = new ArrayList<>(size);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != FREE) {
                all.add(new Count(numbers[i], times[i]));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(Count::times).reversed().thenComparingInt(Count::number))
                .limit(most)
                .toList();
    }
}
