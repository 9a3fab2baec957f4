package press.doorstep.finding;

import java.util.HashMap;
import java.util.Map;

/** The gender that the ending of a Russian surname or patronymic in the nominative tells. */
final class RussianSurnames {

    private static final int LONGEST = 5;
    private static final Map<String, Gender> ENDINGS = endings();

    private RussianSurnames() {}

    static Gender gender(String lower) {
        for (int length = Math.min(LONGEST, lower.length()); length > 1; length--) {
            Gender gender = ENDINGS.get(lower.substring(lower.length() - length));
            if (gender != null) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    private static Map<String, Gender> endings() {
        Map<String, Gender> endings = new HashMap<>();
        for (String line : ListFile.read("ru/surname-endings.txt")) {
            String[] ending = line.split(" ");
            endings.put(Letters.folded(ending[0]), Gender.of(ending[1].charAt(0)));
        }
        return endings;
    }
}
