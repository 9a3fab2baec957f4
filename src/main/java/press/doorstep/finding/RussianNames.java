package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;

/** Undoes the declension of Russian names, as far as their endings tell. */
final class RussianNames {

    /** An ending in another case, and what stands in its place in the nominative: of a man, then of a woman ("-" when it cannot be). */
    private record Ending(String inflected, String male, String female) {}

    private static final List<Ending> SURNAMES = List.of(
            new Ending("ского", "ский", "-"),
            new Ending("скому", "ский", "-"),
            new Ending("ским", "ский", "-"),
            new Ending("ском", "ский", "-"),
            new Ending("ской", "-", "ская"),
            new Ending("скую", "-", "ская"),
            new Ending("цкого", "цкий", "-"),
            new Ending("цкому", "цкий", "-"),
            new Ending("цким", "цкий", "-"),
            new Ending("цкой", "-", "цкая"),
            new Ending("цкую", "-", "цкая"),
            new Ending("овой", "-", "ова"),
            new Ending("евой", "-", "ева"),
            new Ending("иной", "-", "ина"),
            new Ending("ыной", "-", "ына"),
            new Ending("ову", "ов", "ова"),
            new Ending("еву", "ев", "ева"),
            new Ending("ину", "ин", "ина"),
            new Ending("овым", "ов", "-"),
            new Ending("евым", "ев", "-"),
            new Ending("иным", "ин", "-"),
            new Ending("ыным", "ын", "-"),
            new Ending("ове", "ов", "-"),
            new Ending("еве", "ев", "-"),
            new Ending("ине", "ин", "-"),
            new Ending("ова", "ов", "ова"),
            new Ending("ева", "ев", "ева"),
            new Ending("ина", "ин", "ина"),
            new Ending("ына", "ын", "ына"),
            new Ending("ого", "ый", "-"),
            new Ending("ому", "ый", "-"));

    private RussianNames() {}

    /** The nominatives a first name may have, the likeliest first. */
    static List<String> nominatives(String lower) {
        List<String> forms = new ArrayList<>();
        String last1 = cut(lower, 1);
        String last2 = cut(lower, 2);
        if (ends(lower, "ом", "ем", "ой", "ей")) {
            add(forms, last2, last2 + "а", last2 + "я", last2 + "й", last2 + "ь", last2 + "ия");
        }
        if (ends(lower, "а", "у", "е", "ы", "и", "ю", "я")) {
            add(forms, last1, last1 + "а", last1 + "я", last1 + "й", last1 + "ь");
        }
        if (ends(lower, "ии", "ию", "ия", "ьи", "ью")) {
            add(forms, last1 + "я", last1 + "й");
        }
        if (ends(lower, "ла", "лу", "лом")) {
            add(forms, cut(lower, lower.endsWith("ом") ? 3 : 2) + "ел");
        }
        return forms;
    }

    /** A surname in the nominative, for a person of that gender; the word itself when its ending says nothing. */
    static String surname(String word, Gender gender) {
        String lower = Letters.folded(word);
        for (Ending ending : SURNAMES) {
            String nominative = gender == Gender.FEMALE ? ending.female : ending.male;
            if (lower.endsWith(ending.inflected)) {
                return nominative.equals("-") ? word : cut(word, ending.inflected.length()) + nominative;
            }
        }
        return gender == Gender.MALE ? withoutCase(word, lower) : word;
    }

    /** Foreign and short surnames of men: Смита, Смиту, Смитом. */
    private static String withoutCase(String word, String lower) {
        if (lower.length() < 5) {
            return word;
        }
        if (ends(lower, "ом", "ем") && isConsonant(lower.charAt(lower.length() - 3))) {
            return cut(word, 2);
        }
        boolean oblique = ends(lower, "а", "у", "е") && isConsonant(lower.charAt(lower.length() - 2));
        return oblique ? cut(word, 1) : word;
    }

    /** What all cases of a surname have in common. */
    static String stem(String lower) {
        String surname = surname(lower, Gender.MALE);
        return Stems.russian(ends(surname, "ой", "ая", "ую") ? cut(surname, 2) : surname);
    }

    private static boolean isConsonant(char letter) {
        return "бвгджзклмнпрстфхцчшщ".indexOf(letter) >= 0;
    }

    private static String cut(String word, int count) {
        return word.substring(0, Math.max(0, word.length() - count));
    }

    private static boolean ends(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<String> forms, String... more) {
        forms.addAll(List.of(more));
    }
}
