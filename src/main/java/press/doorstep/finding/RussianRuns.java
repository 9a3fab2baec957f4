package press.doorstep.finding;

import java.util.List;

/** What the endings in a run of capitalised Russian words tell of who is who. */
final class RussianRuns {

    private static final List<String> PATRONYMIC = List.of(
            "вич", "вича", "вичу", "вичем", "виче", "вна", "вны", "вне", "вну", "вной", "чна", "чны", "чне", "чну",
            "чной");

    private static final List<String> ADJECTIVES = List.of(
            "ного", "ского", "ной", "ская", "ское", "ский", "ный", "ная", "ное", "ских", "ных", "цкого", "цкой", "цкая",
            "цкий", "цкое");

    private final boolean russian;

    RussianRuns(Language language) {
        this.russian = language == Language.RUSSIAN;
    }

    /** {@code Аглая Юрьевна Пестова}. */
    boolean isPatronymic(List<Token> tokens, int run, int end) {
        if (!russian || end - run < 3) {
            return false;
        }
        String middle = tokens.get(end - 2).lower();
        return middle.length() > 5 && PATRONYMIC.stream().anyMatch(middle::endsWith);
    }

    /** {@code Анзор Георгиевич}: a patronymic rather than a surname, which are few in -ич with so long a stem. */
    static boolean isPatronymic(String word) {
        String lower = Letters.folded(word);
        return lower.length() > 5
                && (lower.matches(".+(овн|евн|ичн|инишн)(а|ы|е|у|ой|ою)")
                        || lower.matches(".+(ович|евич|ьич)(а|у|ем|е)?"));
    }

    /** {@code тренер Загорской Этери Давидзе}: of three words without a patronymic the first says whose trainer it is. */
    boolean isOwner(List<Token> tokens, int from, int end) {
        return russian
                && end - from == 3
                && !tokens.get(from + 1).isInitial()
                && !tokens.get(from).isInitial();
    }

    /** {@code депутат Законодательного собрания}: an adjective with its noun is no name. */
    boolean isAdjective(List<Token> tokens, int from, int end) {
        if (!russian
                || end - from != 1
                || end >= tokens.size()
                || !tokens.get(end).isWord()
                || tokens.get(end).isCapitalised()) {
            return false;
        }
        String lower = tokens.get(from).lower();
        return ADJECTIVES.stream().anyMatch(lower::endsWith);
    }
}
