package press.doorstep.finding;

import java.util.List;

/** The gender that the ending of a Russian surname or patronymic in the nominative tells. */
final class RussianSurnames {

    private static final List<String> ENDINGS = ListFile.read("ru/surname-endings.txt");

    private RussianSurnames() {}

    static Gender gender(String lower) {
        for (String line : ENDINGS) {
            int space = line.indexOf(' ');
            if (lower.endsWith(Letters.folded(line.substring(0, space)))) {
                return Gender.of(line.charAt(space + 1));
            }
        }
        return Gender.UNKNOWN;
    }
}
