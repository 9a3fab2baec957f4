package press.doorstep.text;

import java.text.Normalizer;
import java.util.Map;

/**
 * Cyrillic in Latin letters as newsrooms spell names ("Belaya Gavan", "Shchukin"), not as libraries do. One spelling for all languages that
 * write so: a slug does not know which it is made of. As everywhere else, "ё" is "е".
 */
final class Cyrillic {

    private static final char FIRST = '\u0400';
    private static final char LAST = '\u04FF';

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('і', "i"),
            Map.entry('ї', "yi"),
            Map.entry('є', "ye"),
            Map.entry('ґ', "g"),
            Map.entry('ў', "u"),
            Map.entry('ј', "j"),
            Map.entry('љ', "lj"),
            Map.entry('њ', "nj"),
            Map.entry('ћ', "c"),
            Map.entry('ђ', "dj"),
            Map.entry('џ', "dz"));

    private Cyrillic() {}

    /** The text with these letters in Latin, in lower case; all else stays. */
    static String inLatin(String text) {
        if (text.chars().noneMatch(character -> character >= FIRST && character <= LAST)) {
            return text;
        }
        StringBuilder latin = new StringBuilder(text.length() + 8);
        for (char character : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            String letters = LATIN.get(Character.toLowerCase(character));
            latin.append(letters == null ? Character.toString(character) : letters);
        }
        return latin.toString();
    }
}
