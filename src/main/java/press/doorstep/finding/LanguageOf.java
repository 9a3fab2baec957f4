package press.doorstep.finding;

import java.util.EnumMap;
import java.util.Map;

/** Tells the language of a text: by its script, then by its most frequent words. */
final class LanguageOf {

    private static final int ENOUGH = 4_000;

    private LanguageOf() {}

    static Language text(String text) {
        Map<Language, Integer> seen = new EnumMap<>(Language.class);
        int cyrillic = 0;
        int latin = 0;
        int start = 0;
        int end = Math.min(text.length(), ENOUGH);
        for (int i = 0; i <= end; i++) {
            char character = i < end ? text.charAt(i) : ' ';
            cyrillic += character >= 'Ѐ' && character <= 'ӿ' ? 1 : 0;
            latin += Character.isLetter(character) && character < 'ɐ' ? 1 : 0;
            if (!Letters.isPart(character)) {
                count(Letters.folded(text.substring(start, i)), seen);
                start = i + 1;
            }
        }
        return cyrillic > latin ? Language.RUSSIAN : mostSeen(seen);
    }

    private static void count(String word, Map<Language, Integer> seen) {
        for (Language language : Language.values()) {
            if (!word.isEmpty() && Lexicon.of(language).isCommon(word)) {
                seen.merge(language, 1, Integer::sum);
            }
        }
    }

    private static Language mostSeen(Map<Language, Integer> seen) {
        Language most = Language.ENGLISH;
        for (Language language : Language.values()) {
            most = seen.getOrDefault(language, 0) > seen.getOrDefault(most, 0) ? language : most;
        }
        return most;
    }
}
