package press.doorstep.finding;

import java.util.List;
import java.util.function.UnaryOperator;

/** Takes off the endings by which a language inflects its nouns and adjectives, as far as the lists need it. */
final class Stems {

    private static final List<String> RUSSIAN = List.of(
            "ого", "его", "ому", "ему", "ыми", "ими", "ами", "ями", "ой", "ей", "ом", "ем", "ам", "ям", "ах", "ях",
            "ый", "ий", "ая", "яя", "ую", "юю", "ое", "ее", "ые", "ие", "ых", "их", "ым", "им", "ью", "а", "я", "у",
            "ю", "е", "о", "ы", "и", "ь", "й");

    private static final List<String> GERMAN = List.of("nen", "en", "es", "er", "em", "n", "s", "e");

    private static final int SHORTEST = 3;

    private Stems() {}

    static UnaryOperator<String> of(Language language) {
        return switch (language) {
            case RUSSIAN -> word -> without(RUSSIAN, word);
            default -> UnaryOperator.identity();
        };
    }

    /** German genitives and plurals of names and nouns; the lists have the nominatives. */
    static String german(String word) {
        return without(GERMAN, word);
    }

    static String russian(String word) {
        return without(RUSSIAN, word);
    }

    private static String without(List<String> endings, String word) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
