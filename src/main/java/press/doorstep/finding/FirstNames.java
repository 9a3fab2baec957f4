package press.doorstep.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** First names and whom they are mostly given to. */
final class FirstNames {

    private static final int LONGEST = 30;

    private final Map<String, Gender> names = new HashMap<>();
    private final boolean inflected;

    private FirstNames(boolean inflected) {
        this.inflected = inflected;
    }

    static FirstNames of(Language language) {
        boolean russian = language == Language.RUSSIAN;
        String script = russian ? "ru" : "latin";
        FirstNames names = new FirstNames(russian);
        names.add(ListFile.read(script + "/female-names.txt"), Gender.FEMALE);
        names.add(ListFile.read(script + "/male-names.txt"), Gender.MALE);
        return names;
    }

    private void add(List<String> list, Gender gender) {
        for (String line : list) {
            String name = Letters.folded(line);
            names.merge(name, gender, (one, other) -> one == other ? one : Gender.UNKNOWN);
        }
    }

    /** The gender that goes with a first name, null when the word is none; the first part tells of a double name. */
    @Nullable
    Gender gender(String lower) {
        Gender gender = names.get(lower);
        int hyphen = lower.indexOf('-');
        if (gender == null && hyphen > 0) {
            gender = names.get(lower.substring(0, hyphen));
        }
        return gender == null && inflected ? inflected(lower) : gender;
    }

    /** A Russian first name in another case than the nominative. */
    private @Nullable Gender inflected(String lower) {
        if (lower.isEmpty() || lower.charAt(0) < 'а' || lower.length() > LONGEST) {
            return null;
        }
        for (String nominative : RussianNames.nominatives(lower)) {
            Gender gender = names.get(nominative);
            if (gender != null) {
                return gender;
            }
        }
        return null;
    }

    /** The man's name a first name is declined from; the name itself when there is none. */
    String masculine(String name) {
        for (String nominative : RussianNames.nominatives(Letters.folded(name))) {
            if (names.get(nominative) == Gender.MALE) {
                return Character.toUpperCase(nominative.charAt(0)) + nominative.substring(1);
            }
        }
        return name;
    }

    /** The form in the list that an inflected Russian first name belongs to, or the word itself. */
    String nominative(String lower) {
        if (names.containsKey(lower)) {
            return lower;
        }
        for (String nominative : RussianNames.nominatives(lower)) {
            if (names.containsKey(nominative)) {
                return nominative;
            }
        }
        return lower;
    }
}
