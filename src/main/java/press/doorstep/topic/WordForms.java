package press.doorstep.topic;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the forms of a word have in common, as far as its ending tells: plurals and cases of languages whose endings we know. */
final class WordForms {

    private static final int SHORTEST = 4;

    /** The longest first. What is left of a word keeps at least four letters. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "en", List.of("s"),
            "fr", List.of("s", "x"),
            "de", List.of("en", "er", "em", "es", "e", "n", "s"),
            "ru",
                    List.of(
                            "иями", "ями", "ами", "ией", "иям", "иях", "ого", "его", "ому", "ему", "ыми", "ими", "ия",
                            "ии", "ию", "ие", "ий", "ой", "ей", "ом", "ем", "ам", "ям", "ах", "ях", "ый", "ая", "яя",
                            "ую", "юю", "ое", "ее", "ые", "ых", "их", "ым", "им", "ью", "ов", "ев", "а", "я", "у", "ю",
                            "е", "о", "ы", "и", "ь", "й"));

    private WordForms() {}

    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    static String stem(String language, String folded) {
        String singular = language.equals("en") ? english(folded) : folded;
        for (String ending : ENDINGS.getOrDefault(language, List.of())) {
            if (singular.endsWith(ending) && singular.length() - ending.length() >= SHORTEST) {
                return singular.substring(0, singular.length() - ending.length());
            }
        }
        return singular;
    }

    /** Endings in s that are no plurals keep it: the others lose it, and "-ies" and "-ches" what came with it. */
    private static String english(String folded) {
        if (folded.endsWith("ss") || folded.endsWith("us") || folded.endsWith("is") || folded.endsWith("ics")) {
            return folded + ".";
        }
        if (folded.endsWith("ies") && folded.length() > SHORTEST + 1) {
            return folded.substring(0, folded.length() - 3) + "y";
        }
        boolean hissing = List.of("ches", "shes", "sses", "xes").stream().anyMatch(folded::endsWith);
        return hissing ? folded.substring(0, folded.length() - 2) : folded;
    }
}
