package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorsTest {

    @Test
    void words_in_one_block_leave_the_quote_marks_out_and_count_code_points() {
        Anchor anchor = find("👍👍 Она сказала: «Мы держим мост открытым», — и ушла.", "Мы держим мост открытым");

        assertThat(anchor.location()).isEqualTo(Location.BLOCK);
        assertThat(anchor.spans())
                .containsExactly(
                        new Span("b1", 17, 40, "Мы держим мост открытым", "👍👍 Она сказала: «", "», — и ушла."));
    }

    @Test
    void the_words_may_be_given_with_quote_marks_around_them() {
        for (String words :
                List.of("«keep it open»", "“keep it open.”", "'keep it open'", "\"keep it open\"", "„keep it open“")) {
            assertThat(exact("They will “keep it open”, she said.", words)).containsExactly("keep it open");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "We don’t want it | We don't want it",
                "a “toll” race | a \"toll\" race",
                "a «toll» race | a toll race",
                "wait—and see | wait — and see",
                "wait – and see | wait - and see",
                "the\u00a0storm of\u202f2014 | the storm of 2014",
                "still\u00adness now | stillness now",
                "Всё решено | Все решено",
                "Все\u0301 решено… | Все\u0301 решено...",
                "caf\u0065\u0301 noir | caf\u00e9 noir",
                "two  spaces | two spaces",
                "zero\u200bwidth | zerowidth",
                "2014–2016 seasons | 2014-2016 seasons",
                "قال الـــرئيس | قال الرئيس",
            })
    void papers_that_set_the_same_words_differently_say_the_same(String printed, String words) {
        assertThat(exact("He said: «" + printed + "».", words)).containsExactly(printed);
        assertThat(exact("He said: «" + words + "».", printed)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We keep the bridges open | keep the bridge",
                "A forbidden word | bidden word",
                "Keep it open | keep it open",
                "We re-open it | open it",
                "The 3.5 million | 5 million",
                "it's open | it",
                "We keep, it open | keep it open",
                "We keep. It is open | keep it is open",
                "its own | it's own",
            })
    void verbatim_is_verbatim(String printed, String words) {
        assertThat(FoldedStory.of(story(printed)).find(words, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "«»", "...", "[...]", "?!", "\u00a0", "\u200b"})
    void no_words_stand_nowhere(String words) {
        assertThat(FoldedStory.of(story("«» ... [...] ?!")).find(words, 1)).isEmpty();
    }

    @Test
    void punctuation_that_ends_the_words_belongs_to_them_where_it_is_printed() {
        assertThat(exact("«Is it open?» she asked.", "Is it open?")).containsExactly("Is it open?");
        assertThat(exact("“It is open,” she said.", "It is open.")).containsExactly("It is open");
        assertThat(exact("«It is open».", "It is open.")).containsExactly("It is open");
        assertThat(exact("“¿Está abierto?”", "¿Está abierto?")).containsExactly("¿Está abierto?");
        assertThat(exact("“…and open”", "...and open")).containsExactly("…and open");
        assertThat(exact("“[The bridge] is open”", "[The bridge] is open")).containsExactly("[The bridge] is open");
    }

    @Test
    void places_between_quote_marks_come_first_then_reading_order() {
        StoryText story = story(
                "They kept it open for years.",
                "“We kept it open”, she said, and kept it open they had: «kept it open».");

        assertThat(starts(story, "kept it open")).containsExactly("b2 57", "b1 5", "b2 4", "b2 33");
    }

    @Test
    void body_comes_before_standfirst_before_headline() {
        StoryText story =
                new StoryText("Norland: 'Safer' now", "It is 'Safer' now", BodyReader.text("It is 'Safer' now"));

        assertThat(FoldedStory.of(story).find("Safer", 1).orElseThrow().location())
                .isEqualTo(Location.BLOCK);
        assertThat(FoldedStory.of(story).find("Safer", 2).orElseThrow().location())
                .isEqualTo(Location.STANDFIRST);
        assertThat(FoldedStory.of(story).find("Safer", 3).orElseThrow().spans())
                .containsExactly(new Span(null, 10, 15, "Safer", "Norland: '", "' now"));
        assertThat(FoldedStory.of(story).find("Safer", 4)).isEmpty();
        assertThat(FoldedStory.of(story).find("Safer", 0)).isEmpty();
    }

    @Test
    void a_display_quotation_needs_no_quote_marks() {
        StoryText story = story(BodyReader.markdown("We keep it open, they say.\n\n> We keep it open"));

        assertThat(starts(story, "We keep it open")).containsExactly("b2 0", "b1 0");
    }

    @Test
    void words_over_several_paragraphs_have_a_span_in_each() {
        StoryText story = story("“We cut the toll.", "“We cut the patrols (twice).", "“We keep it open,” she said.");

        assertThat(exact(story, "We cut the toll.\n\nWe cut the patrols (twice).\n\nWe keep it open."))
                .containsExactly("We cut the toll.", "We cut the patrols (twice).", "We keep it open");
    }

    @Test
    void words_in_list_items_are_found_by_the_items_id() {
        Body body = BodyReader.markdown("- «safer»\n- «us more secure»");

        assertThat(FoldedStory.of(story(body))
                        .find("us more secure", 1)
                        .orElseThrow()
                        .spans())
                .extracting(Span::block)
                .containsExactly("b3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[...]", "[…]", "…", "...", "(...)", "(…)"})
    void an_omission_may_stand_for_anything_up_to_the_next_piece(String omission) {
        String words = "We cut the toll " + omission + " we keep it open";

        assertThat(exact("«We cut the toll, we cut the patrols, we keep it open.»", words))
                .containsExactly("We cut the toll", "we keep it open");
        assertThat(exact("«We cut the toll», she said, adding: «we keep it open.»", words))
                .containsExactly("We cut the toll", "we keep it open");
        assertThat(exact("«We cut the toll», she said. [...] She went on: «we keep it open.»", words))
                .containsExactly("We cut the toll", "we keep it open");
    }

    @Test
    void an_omission_that_the_story_prints_is_not_among_the_words() {
        assertThat(exact("«We cut the toll [...] we keep it open.»", "We cut the toll […] we keep it open."))
                .containsExactly("We cut the toll", "we keep it open.");
        assertThat(exact("«We cut the toll … we keep it open.»", "We cut the toll … we keep it open."))
                .containsExactly("We cut the toll … we keep it open.");
    }

    @Test
    void the_nearest_beginning_is_meant_across_an_omission() {
        assertThat(FoldedStory.of(story("«We cut tolls.» Then: «We cut patrols and keep it open.»"))
                        .find("We cut [...] keep it open", 1)
                        .orElseThrow()
                        .spans())
                .extracting(Span::start)
                .containsExactly(23, 42);
    }

    @Test
    void speech_may_break_off_for_who_said_it() {
        assertThat(exact("“I have no doubt,” he said, “that it stays open.”", "I have no doubt that it stays open."))
                .containsExactly("I have no doubt", "that it stays open.");
        assertThat(exact("“I have no doubt,” he said, “that it stays open.”", "I have no doubt, that it stays open."))
                .containsExactly("I have no doubt,", "that it stays open.");
        assertThat(exact("«Es bleibt offen», sagte sie. «Das ist sicher.»", "Es bleibt offen. Das ist sicher."))
                .containsExactly("Es bleibt offen", "Das ist sicher.");
        assertThat(exact("«Я верю, — сказал он, — что всё открыто».", "что все открыто"))
                .containsExactly("что всё открыто");
    }

    @Test
    void prose_is_not_jumped_over_without_quote_marks() {
        assertThat(FoldedStory.of(story("I have no doubt he said that it stays open."))
                        .find("I have no doubt that it stays open", 1))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" [More] ", "... [More] ", " [Read more here] ", "[…] ", " [More] [Less] "})
    void display_furniture_in_brackets_is_not_among_the_words(String furniture) {
        assertThat(exact(
                        "«with the island being" + furniture + "responsible for it»",
                        "with the island being responsible for it"))
                .containsExactly("with the island being", "responsible for it");
    }

    @Test
    void french_elisions_and_guillemets_with_spaces() {
        assertThat(exact("Il a dit : « l’Europe reste ouverte », avant d’«attendre».", "l'Europe reste ouverte"))
                .containsExactly("l’Europe reste ouverte");
        assertThat(exact("Il parle d’Europe ouverte et qu’elle reste.", "Europe ouverte"))
                .containsExactly("Europe ouverte");
        assertThat(exact("Il parle d’Europe ouverte et qu’elle reste.", "elle reste"))
                .containsExactly("elle reste");
        StoryText story = story("Il attendait. Il veut «\u00a0attendre\u00a0» et attendre.");
        assertThat(starts(story, "attendre")).containsExactly("b1 24", "b1 38");
    }

    @Test
    void scripts_without_spaces_are_found_within_a_run() {
        assertThat(exact("市長は「橋を開けておく」と述べた。", "橋を開けておく")).containsExactly("橋を開けておく");
        assertThat(exact("市長は橋を開けておくと述べた。", "橋を開けておく")).containsExactly("橋を開けておく");
    }

    @Test
    void a_letter_keeps_its_accents_and_an_emoji_its_joiners() {
        assertThat(exact("«e\u0301te\u0301» 👩‍🚀", "\u00e9t\u00e9")).containsExactly("e\u0301te\u0301");
        assertThat(exact("Ready 👩‍🚀👍🏽 now", "👩‍🚀👍🏽")).containsExactly("👩‍🚀👍🏽");
        assertThat(exact("Ready👍 now", "Ready")).containsExactly("Ready");
    }

    @Test
    void an_anchor_holds_until_its_words_change() {
        StoryText story = story("“I have no doubt,” he said, “that it stays open.”", "More.");
        String words = "I have no doubt that it stays open.";
        Anchor anchor = FoldedStory.of(story).find(words, 1).orElseThrow();

        assertThat(FoldedStory.of(story).holds(anchor, words)).isTrue();
        assertThat(FoldedStory.of(story).holds(anchor, "I have no doubt")).isFalse();
        assertThat(FoldedStory.of(story).holds(anchor, "I have some doubt that it stays open."))
                .isFalse();
        assertThat(FoldedStory.of(story("“I had no doubt,” he said, “that it stays open.”"))
                        .holds(anchor, words))
                .isFalse();
        assertThat(FoldedStory.of(story("Gone.")).holds(anchor, words)).isFalse();
        assertThat(FoldedStory.of(story).holds(new Anchor(Location.HEADLINE, anchor.spans()), words))
                .isFalse();
        assertThat(FoldedStory.of(story).holds(new Anchor(Location.BLOCK, List.of()), words))
                .isFalse();
    }

    private static StoryText story(String... paragraphs) {
        return story(BodyReader.text(String.join("\n\n", paragraphs)));
    }

    private static StoryText story(Body body) {
        return new StoryText("A headline", null, body);
    }

    private static Anchor find(String text, String words) {
        return FoldedStory.of(story(text)).find(words, 1).orElseThrow();
    }

    private static List<String> exact(String text, String words) {
        // Straight into a block: a reader would drop what cannot be seen.
        return exact(story(new Body(List.of(new Block.Paragraph("b1", text, List.of())))), words);
    }

    private static List<String> exact(StoryText story, String words) {
        Anchor anchor =
                FoldedStory.of(story).find(words, 1).orElseThrow(() -> new AssertionError("not found: " + words));
        assertThat(FoldedStory.of(story).holds(anchor, words)).isTrue();
        return anchor.spans().stream().map(Span::exact).toList();
    }

    private static List<String> starts(StoryText story, String words) {
        FoldedStory folded = FoldedStory.of(story);
        List<String> starts = new java.util.ArrayList<>();
        for (int n = 1; folded.find(words, n).isPresent(); n++) {
            Span span = folded.find(words, n).orElseThrow().spans().get(0);
            starts.add(span.block() + " " + span.start());
        }
        return starts;
    }
}
