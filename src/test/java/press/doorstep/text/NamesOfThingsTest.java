package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slugs, sort keys, fingerprints, language tags and word counts. */
class NamesOfThingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We keep the bridge open | we-keep-the-bridge-open",
                "Norland: 'We don’t' — Halvorsen | norland-we-dont-halvorsen",
                "Müller & Søn, Straße ½ | muller-son-strasse-1-2",
                "Łódź, Đakovo, Þór, Œuvre | lodz-dakovo-thor-oeuvre",
                "Мы держим мост открытым | my-derzhim-most-otkrytym",
                "Zażółć gęślą jaźń | zazolc-gesla-jazn",
                "--- | untitled",
                "👍 | untitled",
                "0190a6c1-7c2b-7000-8000-000000000000 | n-0190a6c1-7c2b-7000-8000-000000000000",
            })
    void slugs(String text, String slug) {
        assertThat(Slugs.from(text)).isEqualTo(slug);
        assertThat(Slugs.isSlug(Slugs.from(text))).isTrue();
    }

    @Test
    void a_slug_is_made_of_anything() {
        Random random = new Random(31);
        RandomBodies bodies = new RandomBodies(32);
        for (int i = 0; i < 500; i++) {
            String slug = Slugs.from(bodies.text(true).repeat(1 + random.nextInt(3)));
            assertThat(Slugs.isSlug(slug)).as(slug).isTrue();
            assertThat(Slugs.isSlug(Slugs.numbered(slug, random.nextInt(1_000_000))))
                    .isTrue();
        }
    }

    @Test
    void transliteration_is_the_same_on_many_threads() throws Exception {
        String name = "Халворсен Ζωή بيروت 東京 Ødegård";
        String expected = Slugs.from(name);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> slugs = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                slugs.add(threads.submit(() -> Slugs.from(name)));
            }
            for (Future<String> slug : slugs) {
                assertThat(slug.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_letters_looked_up_are_those_of_the_rules() {
        Transliterator rules = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
        StringBuilder letters = new StringBuilder();
        for (int character = ' '; character < 0x0250; character++) {
            letters.append(character >= 0x80 && character < 0xA0 ? "" : (char) character);
        }
        letters.append("«»“”„‘’–—…·");

        assertThat(Latin.lowerAscii(letters.toString())).isEqualTo(rules.transliterate(letters.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ødegård, Åse | odegard ase",
                "  d'Artagnan-Smith Jr. | dartagnan smith jr",
                "O’Brien | obrien",
                "Ёлкин, Пётр | elkin petr",
                "Éric «le Grand» | eric le grand",
            })
    void sort_keys(String name, String key) {
        assertThat(SortKeys.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«We don’t want it.» | we DON'T want it",
                "a “toll” race — now | A toll race, now!",
                "Всё решено… | ВСЕ РЕШЕНО",
                "Straße | STRASSE",
                "stillness\u00a0now | still\u00adness now",
                "well-known | Well known",
                "caf\u0065\u0301 | CAF\u00c9",
            })
    void the_same_words_have_the_same_fingerprint(String one, String other) {
        assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(other)).hasSize(32);
    }

    @ParameterizedTest
    @CsvSource({"keep it open, keep open it", "its own, i ts own", "five, 5", "open, opens"})
    void other_words_have_another_fingerprint(String one, String other) {
        assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN-gb, en-GB",
        "zh-hant-TW, zh-Hant-TW",
        "iw, he",
        "sr-latn, sr-Latn",
        "de-1996, de-1996",
        "ckb, ckb",
        "es-419, es-419"
    })
    void language_tags_have_one_form(String tag, String canonical) {
        assertThat(Languages.canonical(tag)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e",
                "en_GB",
                "xx",
                "english",
                "en-",
                "-en",
                "en--GB",
                "en-u-ca-buddhist",
                "x-klingon",
                "en-x-a",
                "und",
                "en;DROP",
                "ру",
                "en GB"
            })
    void what_is_no_language_tag_has_none(String tag) {
        assertThat(Languages.canonical(tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We keep the bridge open | 5",
                "It's well-known: 3.5 million, 1,000 — or more… | 7",
                "Мы держим мост | 3",
                "👍 – ? | 0",
                "qu'elle l’a | 2",
                "AT&T and/or | 4",
            })
    void words_are_counted_as_a_reader_would(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"橋を開けておくと市長は述べた", "市长说大桥将保持开放", "นายกเทศมนตรีกล่าวว่าสะพานจะเปิด"})
    void scripts_without_spaces_have_words_too(String text) {
        assertThat(WordCount.of(text)).isBetween(4, 12);
    }

    @Test
    void a_storys_words_are_those_of_its_body() {
        StoryText story = new StoryText(
                "A headline",
                "A standfirst",
                BodyReader.markdown("## One two\n\nthree\n\n- four\n- five\n\n![x](https://e.org/a.jpg)"));

        assertThat(WordCount.of(story)).isEqualTo(5);
    }
}
