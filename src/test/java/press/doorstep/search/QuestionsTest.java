package press.doorstep.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.doorstep.live.NameText;
import press.doorstep.text.Names;

/** What questions find, told on a shelf of a few stories. */
class QuestionsTest {

    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() {
        shelf = new Shelf(folder);
        shelf.put(shelf.story(
                        "mayor",
                        "en",
                        "Mayor’s plan for the café",
                        "Trams",
                        "The mayors met O’Brien. To be or not to be, he said."))
                .put(shelf.story(
                        "tram",
                        "en",
                        "Trams return",
                        "A plan",
                        "The mayor rode one. The café is open and the trams run late."))
                .put(shelf.story(
                        "bridge", "ru", "Мосты и паромы", "Ещё один", "Комиссар говорил о новом мосте и о лётчиках."))
                .put(shelf.story(
                        "mauer",
                        "de",
                        "Die Mauer und die Straße",
                        "Müller",
                        "Häuser stehen an den Straßen. Schloß und Öl."))
                .put(shelf.story(
                        "avocat", "fr", "L’avocat parle", "À l’été", "Les œuvres d’hiver, l’eau et les chevaux."))
                .put(shelf.story("toukyou", "ja", "東京の橋", "港", "橋が開いた。竹田さんが話した。"))
                .put(shelf.story("sjo", "sv", "Sjön och bron", "Å", "Broarna över sjön är öppna."))
                .put(shelf.story("other", "en", "Nothing of this", "", "A quiet day <b>&amp;</b> harbour talks."))
                .show();
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            mayor                       | mayor tram
            MAYORS                      | mayor tram
            mayor's                     | mayor tram
            cafe                        | mayor tram
            obrien                      | mayor
            O'Brien                     | mayor
            tram -café                  | NOTHING
            "trams run"                 | tram
            “trams run”                 | tram
            «trams run»                 | tram
            "run trams"                 | NOTHING
            trams -"trams run"          | mayor
            "to be or not to be"        | mayor
            avocat OR Mauer             | mauer avocat
            plan café OR quiet          | mayor tram
            die Mauer                   | mauer
            strasse                     | mauer
            haus                        | mauer
            schloss ol                  | mauer
            mueller                     | mauer
            мост                        | bridge
            еще                         | bridge
            летчик                      | bridge
            oeuvre                      | avocat
            cheval hiver                | avocat
            eau                         | avocat
            東京                        | toukyou
            竹田                        | toukyou
            bro sjo                     | sjo
            mosty                       | bridge
            harbour talks               | other
            +mayor*:?~                  | mayor tram
            headline.en:mayor           | NOTHING
            ((trams run))               | tram
            zeppelin                    | NOTHING
            """)
    void a_question_finds(String question, String expected) {
        List<String> found = shelf.found(question);
        if (expected.equals("NOTHING")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactlyInAnyOrder(expected.split(" "));
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            -     | true
            "     | true
            OR    | true
            --- " | true
            -tram | true
            *?    | true
            a     | false
            """)
    void signs_alone_ask_for_nothing(String question, boolean empty) {
        assertThat(SearchText.of(question).isEmpty()).isEqualTo(empty);
    }

    @Test
    void long_and_odd_questions_are_read_to_their_end() {
        String odd = "\"a OR -b» \uD83D\uDE00 \u0000 (((" + "x ".repeat(5000) + "\"";
        assertThat(SearchText.of(odd).words()).isGreaterThan(1000);
        shelf.found(odd.substring(0, 300));
        shelf.found("\uD83D\uDE00");
        assertThat(shelf.found("the")).isNotEmpty();
    }

    @Test
    void what_stands_in_the_headline_comes_first() {
        assertThat(shelf.found("trams")).startsWith("tram");
        assertThat(shelf.found("mayor")).startsWith("mayor");
    }

    @Test
    void what_was_found_is_marked_in_code_points() {
        shelf.put(shelf.story(
                        "marks",
                        "en",
                        "😀 <i>Zebras</i> & \"zebra\"",
                        null,
                        "One. A zebra crossed. " + "Pad. ".repeat(80) + "Zebras again!"))
                .show();
        MarkHits marks = new MarkHits();
        marks.index = shelf.index;
        Search search = Shelf.search(Kind.ARTICLE, "zebra");
        List<Hit> hits = shelf.searches.search(search, null, 5, 0).list();
        Highlights highlights = marks.mark(search, hits).get(shelf.id("marks"));
        assertThat(highlights.headline().spans())
                .containsExactly(new MarkedText.MarkedSpan(5, 11), new MarkedText.MarkedSpan(19, 24));
        assertThat(highlights.headline().html())
                .isEqualTo("😀 &lt;i&gt;<mark>Zebras</mark>&lt;/i&gt; &amp; &quot;<mark>zebra</mark>&quot;");
        assertThat(highlights.passages().stream().map(MarkedText::html))
                .containsExactly("A <mark>zebra</mark> crossed.", "<mark>Zebras</mark> again!");
    }

    @Test
    void pages_neither_repeat_nor_skip_while_the_index_changes() {
        for (int i = 0; i < 40; i++) {
            shelf.put(shelf.story("page-" + i, "en", "Lantern " + i, null, "lantern ".repeat(i % 7 + 1)));
        }
        shelf.show();
        Search search = Shelf.search(Kind.ARTICLE, "lantern");
        List<String> seen = new ArrayList<>();
        HitPosition behind = null;
        boolean more = true;
        for (int page = 0; more; page++) {
            Hits hits = shelf.searches.search(search, behind, 7, 0);
            hits.list().forEach(hit -> seen.add(shelf.slug(hit.id())));
            behind = hits.list().get(hits.list().size() - 1).position();
            more = hits.more();
            shelf.put(shelf.story("page-new-" + page, "en", "Lantern lantern", null, "lantern"))
                    .put(shelf.story("page-" + page, "en", "Lantern lantern lantern", null, "lantern"))
                    .remove(Kind.ARTICLE, shelf.id("page-" + (39 - page)))
                    .show();
        }
        assertThat(seen).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void what_was_removed_is_no_neighbour_of_any_word() throws Exception {
        shelf.put(shelf.story("gone", "en", "Quixotic zebra", null, "quixotic")).show();
        assertThat(near("quixotc")).contains("quixotic");
        shelf.remove(Kind.ARTICLE, shelf.id("gone")).show();
        assertThat(near("quixotc")).isEmpty();
        assertThat(near("mayro")).contains("mayor");
    }

    private List<String> near(String word) {
        return shelf.index.read(null, snapshot -> {
            try {
                return Slips.near(snapshot.reader(), Fields.VOCABULARY, word, 3).stream()
                        .map(Slips.Near::word)
                        .toList();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stolt     | Jens <mark>Stolt</mark>enberg
            столт     | Йенс <mark>Столт</mark>енберг
            stoltn    | Jens <mark>Stoltenberg</mark>
            jens st   | <mark>Jens</mark> <mark>St</mark>oltenberg
            хальв     | Marit <mark>Halvorsen</mark>
            МАРИТ     | <mark>Marit</mark> Halvorsen
            zelenky   | Volodymyr <mark>Zelensky</mark>
            zzz       | NOTHING
            """)
    void names_are_completed_in_any_script(String typed, String expected) {
        List<NameText> names = List.of(
                named("stoltenberg", Map.of("en", "Jens Stoltenberg", "ru", "Йенс Столтенберг")),
                named("halvorsen", Map.of("en", "Marit Halvorsen")),
                named("zelensky", Map.of("en", "Volodymyr Zelensky")));
        names.forEach(name -> shelf.put(Kind.SPEAKER, name));
        shelf.show();
        List<TypedWord> words = shelf.index.analyzers().words(Fields.VOCABULARY, typed).stream()
                .map(spellings -> TypedWord.of(spellings.get(0)))
                .toList();
        List<String> shown = names.stream()
                .map(name -> NameLikeness.best(words, name, null))
                .filter(java.util.Objects::nonNull)
                .map(likeness ->
                        MarkedText.of(likeness.label().text(), likeness.marks()).html())
                .collect(Collectors.toList());
        assertThat(shown).isEqualTo(expected.equals("NOTHING") ? List.of() : List.of(expected));
    }

    private NameText named(String slug, Map<String, String> names) {
        return new NameText(shelf.id(slug), slug, "/", new Names(names), List.of(), List.of(), 1, null);
    }
}
