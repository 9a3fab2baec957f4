package press.doorstep.text;

import java.util.Arrays;

/** A growing list of numbers, unboxed because a story has thousands of characters. */
final class IntList {

    private int[] numbers;
    private int size;

    IntList(int expected) {
        numbers = new int[expected];
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    void replaceLast(int number) {
        numbers[size - 1] = number;
    }

    int at(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
