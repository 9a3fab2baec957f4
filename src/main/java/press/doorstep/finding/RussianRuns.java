package press.doorstep.finding;

import java.util.List;

/** What the endings in a run of capitalised Russian words tell of who is who. */
final class RussianRuns {

    private static final List<String> PATRONYMIC = List.of(
            "вич", "вича", "вичу", "вичем", "виче", "вна", "вны", "вне", "вну", "вной", "чна", "чны", "чне", "чну",
            "чной");

    private static final List<String> GENITIVES = List.of("ской", "цкой", "овой", "евой", "иной", "ского", "цкого");

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

    /** {@code тренер Загорской Этери Давидзе}: a genitive before the name says whose trainer it is. */
    boolean isOwner(List<Token> tokens, int from, int end) {
        if (!russian || end - from < 3) {
            return false;
        }
        String lower = tokens.get(from).lower();
        return GENITIVES.stream().anyMatch(lower::endsWith);
    }
}
