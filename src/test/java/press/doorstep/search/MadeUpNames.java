package press.doorstep.search;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Made-up people: given names that many share, family names that few do, every third in Cyrillic letters as well. */
final class MadeUpNames {

    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final String[] ENDINGS = {"son", "sen", "ov", "mann", "ic", "era", "inen", "ko", "ley", "ton"};
    private static final int GIVEN = 400;
    private static final int FAMILIES = 30_000;

    record Person(UUID id, String given, String family, Map<String, String> names, int articles) {

        String slug() {
            return "made-up-" + id;
        }
    }

    private final Random chance = new Random(20261123);
    private final Transliterator cyrillic = Transliterator.getInstance("Latin-Russian/BGN");
    private final List<String> given = words(GIVEN, 2, new String[] {"", "", "n", "s"});
    private final List<String> families = words(FAMILIES, 2, ENDINGS);

    List<Person> people(int count) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String first = given.get((int) (GIVEN * Math.pow(chance.nextDouble(), 2)));
            String last = families.get((int) (FAMILIES * Math.pow(chance.nextDouble(), 1.5)));
            Map<String, String> names = new LinkedHashMap<>();
            names.put("en", first + " " + last);
            if (i % 3 == 0) {
                names.put("ru", inCyrillic(first + " " + last));
            }
            UUID id = UUID.nameUUIDFromBytes(("person" + i).getBytes(StandardCharsets.UTF_8));
            people.add(new Person(id, first, last, names, (int) (1 / (chance.nextDouble() + .001))));
        }
        return people;
    }

    String inCyrillic(String latin) {
        return cyrillic.transliterate(latin);
    }

    /** With two neighbouring letters behind the first put the wrong way round. */
    String slipped(String word) {
        int at = 1 + chance.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private List<String> words(int count, int syllables, String[] endings) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int more = syllables + chance.nextInt(2); more > 0; more--) {
                word.append(CONSONANTS.charAt(chance.nextInt(CONSONANTS.length())));
                word.append(VOWELS.charAt(chance.nextInt(VOWELS.length())));
            }
            word.append(endings[chance.nextInt(endings.length)]);
            words.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return words;
    }
}
