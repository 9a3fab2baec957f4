package press.doorstep.finding;

import java.util.Locale;

/** A name as printed, taken apart: where names are declined, set in the nominative as far as the endings tell. */
record SpokenName(String full, String firstKey, String lastKey, Gender gender, boolean nominative) {

    static SpokenName of(String printed, Gender gender, boolean subject, Lexicon lexicon) {
        if (lexicon.language() == Language.RUSSIAN) {
            return russian(printed, gender, subject, lexicon.firstNames());
        }
        String[] words = printed.split(" ");
        return new SpokenName(printed, Letters.folded(words[0]), Letters.folded(words[words.length - 1]), gender, true);
    }

    private static SpokenName russian(String printed, Gender gender, boolean subject, FirstNames firstNames) {
        String[] words = printed.split(" ");
        int last = words.length - 1;
        String first = Letters.folded(words[0]);
        boolean address = last == 1 && RussianRuns.isPatronymic(words[last]);
        String lastKey =
                address ? Stems.russian(firstNames.nominative(first)) : RussianNames.stem(Letters.folded(words[last]));
        if (last == 0) {
            String surname = subject ? printed : RussianNames.surname(printed, gender);
            return new SpokenName(surname, Stems.russian(first), lastKey, gender, subject);
        }
        String nominative = firstNames.nominative(first);
        Gender named = firstNames.gender(nominative);
        Gender sure = named == null ? gender : named;
        boolean oblique = !subject && (!nominative.equals(first) || isForeignTo(sure, words[last]));
        if (oblique) {
            words[0] = nominative.equals(first) ? words[0] : capitalised(nominative);
            words[last] = RussianNames.surname(words[last], sure);
            patronymic(words, last);
        }
        return new SpokenName(
                String.join(" ", words), Stems.russian(nominative), lastKey, sure, subject || named != null);
    }

    /** A man's first name with a surname that looks like a woman's is a genitive: "словам Никиты Иванова". */
    private static boolean isForeignTo(Gender gender, String surname) {
        return !gender.agreesWith(RussianSurnames.gender(Letters.folded(surname)));
    }

    private static void patronymic(String[] words, int last) {
        for (int i = 1; i < last; i++) {
            words[i] = words[i].replaceFirst("ич(а|у|ем|е)$", "ич").replaceFirst("вн(ы|е|у|ой)$", "вна");
        }
    }

    private static String capitalised(String lower) {
        StringBuilder name = new StringBuilder();
        for (String part : lower.split("-")) {
            name.append(name.isEmpty() ? "" : "-")
                    .append(part.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(part.substring(1));
        }
        return name.toString();
    }
}
