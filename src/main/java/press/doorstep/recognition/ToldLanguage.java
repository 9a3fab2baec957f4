package press.doorstep.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.doorstep.finding.Language;
import press.doorstep.finding.ListFile;
import press.doorstep.page.CleanedPage;
import press.doorstep.text.Fingerprint;

/** Holds against the words of a page what its language was taken for: of the languages we do not know, each looks like one that we do. */
final class ToldLanguage {

    private static final int ENOUGH = 4_000;
    private static final int FEW_WORDS = 12;
    private static final int DIFFERENT = 12;
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");

    /** A text in a language names people and places of others. */
    private static final double MOST_FOREIGN = 0.012;

    /** {@code ъ} is one in a hundred letters of Bulgarian and hardly any of Russian. */
    private static final Map<Language, String> ALPHABETS = Map.of(
            Language.ENGLISH, "abcdefghijklmnopqrstuvwxyz",
            Language.GERMAN, "abcdefghijklmnopqrstuvwxyzäöüß",
            Language.FRENCH, "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ",
            Language.RUSSIAN, "абвгдеёжзийклмнопрстуфхцчшщыьэюя");

    /** How many of a text's words are among the frequent ones of its language, at least: half as many as are usual. */
    private static final Map<Language, Double> LEAST =
            Map.of(Language.ENGLISH, 0.2, Language.GERMAN, 0.25, Language.FRENCH, 0.2, Language.RUSSIAN, 0.08);

    private static final Map<Language, Set<String>> FREQUENT = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    language -> language, language -> Set.copyOf(ListFile.read(language.tag() + "/common.txt"))));

    private ToldLanguage() {}

    /** The tag of the page's language; null when it is more likely in another that we do not know. */
    static @Nullable String of(CleanedPage page) {
        StringBuilder text = new StringBuilder(page.headline() == null ? "" : page.headline());
        for (CleanedPage.Paragraph paragraph : page.paragraphs()) {
            if (text.length() < ENOUGH) {
                text.append('\n')
                        .append(
                                paragraph.text(),
                                0,
                                Math.min(ENOUGH, paragraph.text().length()));
            }
        }
        return isIn(page.language(), text.toString()) ? page.language().tag() : null;
    }

    static boolean isIn(Language language, String text) {
        String alphabet = ALPHABETS.getOrDefault(language, "");
        int letters = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            letters += Character.isLetter(letter) ? 1 : 0;
            foreign += Character.isLetter(letter) && alphabet.indexOf(letter) < 0 ? 1 : 0;
        }
        return letters > 0 && foreign <= MOST_FOREIGN * letters && hasFrequentWords(language, text);
    }

    /** Enough of them, and not only the same few: "de" and "la" are frequent in many languages. */
    private static boolean hasFrequentWords(Language language, String text) {
        String[] words =
                Fingerprint.folded(APOSTROPHES.matcher(text).replaceAll(" ")).split(" ");
        List<String> known = Arrays.stream(words)
                .filter(FREQUENT.getOrDefault(language, Set.of())::contains)
                .toList();
        double least = LEAST.getOrDefault(language, 0.0) * words.length;
        long different = known.stream().distinct().count();
        return words.length < FEW_WORDS || (known.size() >= least && different >= Math.min(DIFFERENT, 0.7 * least));
    }
}
