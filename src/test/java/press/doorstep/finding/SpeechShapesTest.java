package press.doorstep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shapes in which papers print speech, one by one. */
class SpeechShapesTest {

    private static final FindQuotations FIND = new FindQuotations(KnownSpeakers.NONE);

    @Test
    void every_convention_of_quote_marks_is_read() {
        for (String marks :
                List.of("“ ”", "\" \"", "« »", "‘ ’", "' '", "'' ''", "`` ''", "„ ”", "„ “", "‚ ‘", "» «")) {
            String[] mark = marks.split(" ");
            String text = "Ann Bell said: " + mark[0] + "We keep it open, and lawful." + mark[1];
            assertThat(quoted(Language.ENGLISH, text))
                    .as(marks)
                    .containsExactly("Ann Bell: We keep it open, and lawful.");
        }
    }

    @Test
    void apostrophes_are_no_quote_marks() {
        assertThat(quoted(
                        Language.ENGLISH,
                        "The ministers' talks in the '90s didn't help, and rock 'n' roll wasn't to blame."))
                .isEmpty();
        assertThat(quoted(Language.ENGLISH, "'We don't fear the ministers' talks,' said Ann Bell."))
                .containsExactly("Ann Bell: We don't fear the ministers' talks,");
        assertThat(quoted(Language.FRENCH, "L'homme n'a pas vu l'île d'Yeu aujourd'hui."))
                .isEmpty();
    }

    @Test
    void one_sentence_with_the_reporters_words_inside_is_one_quotation() {
        List<FoundQuotation> found = find(Language.ENGLISH, "«We keep it open,» Ann Bell said, «and lawful.»")
                .quotations();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).anchor().spans())
                .extracting(span -> span.exact())
                .containsExactly("We keep it open,", "and lawful.");
    }

    @Test
    void speech_that_runs_over_paragraphs_is_one_quotation() {
        List<FoundQuotation> found = find(Language.ENGLISH, "Ann Bell said: “We build.", "“We wait.", "“We pay.”")
                .quotations();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).words()).isEqualTo("We build. We wait. We pay.");
        assertThat(found.get(0).anchor().spans())
                .extracting(span -> span.block())
                .containsExactly("b1", "b2", "b3");
    }

    @Test
    void names_and_titles_are_no_speech() {
        assertThat(quoted(Language.RUSSIAN, "Клуб «Спартак» и ООО «Ромашка» подписали договор, сообщил Иван Петров."))
                .isEmpty();
        assertThat(quoted(Language.ENGLISH, "She played Gertrude in \"Hamlet\" and sang \"Low Water\"."))
                .isEmpty();
        assertThat(quoted(Language.GERMAN, "Die Zeitung »Die Welt« berichtete über den Film »Das Boot«."))
                .isEmpty();
    }

    @Test
    void declined_names_come_in_the_nominative() {
        assertThat(quoted(
                        Language.RUSSIAN,
                        "Комиссар порта Марит Халворсен выступила в среду.",
                        "По словам Марит Халворсен, мост «останется открытым для всех».",
                        "По мнению Ивана Петрова, это «совсем не обязательно».",
                        "«Посмотрим», — ответила Мария Иванова. По словам Ивановой, «время покажет всем»."))
                .containsExactly(
                        "Марит Халворсен: останется открытым для всех",
                        "Иван Петров: совсем не обязательно",
                        "Мария Иванова: Посмотрим",
                        "Мария Иванова: время покажет всем");
    }

    @Test
    void pronouns_and_offices_refer_back() {
        assertThat(quoted(
                        Language.ENGLISH,
                        "Marit Halvorsen, the harbour commissioner, met Peter Vance on Monday.",
                        "“It was short,” she said. “It was loud,” he said.",
                        "“We will meet again,” the commissioner added."))
                .containsExactly(
                        "Marit Halvorsen: It was short,",
                        "Peter Vance: It was loud,",
                        "Marit Halvorsen: We will meet again,");
    }

    @Test
    void sources_without_a_name_are_kept_as_printed() {
        FoundQuotation found = find(Language.ENGLISH, "“It shook,” a witness said.")
                .quotations()
                .get(0);
        assertThat(found.speaker()).isNull();
        assertThat(found.saidBy()).isEqualTo("a witness");
    }

    @Test
    void indirect_speech_is_told_apart() {
        FoundQuotation found = find(Language.ENGLISH, "Ann Bell said that the bridge would stay open.")
                .quotations()
                .get(0);
        assertThat(found.form()).isEqualTo(SpeechForm.INDIRECT);
        assertThat(found.words()).isEqualTo("the bridge would stay open");
    }

    @Test
    void known_speakers_are_recognised_by_an_alias() {
        KnownSpeakers known = new SpeakersByName(
                List.of(new KnownSpeaker("s1", List.of("Marit Solveig Halvorsen", "Marit Halvorsen"))));
        StoryToSearch story = story(null, "Marit Halvorsen said: “No.”");
        assertThat(new FindQuotations(known).find(story).speakers())
                .extracting(FoundSpeaker::known)
                .containsExactly("s1");
    }

    @Test
    void offsets_count_code_points() {
        FoundQuotation found = find(Language.ENGLISH, "😀😀 Ann Bell said: “We 😀 keep it.”")
                .quotations()
                .get(0);
        assertThat(found.anchor().spans().get(0).start()).isEqualTo(19);
        assertThat(found.anchor().spans().get(0).end()).isEqualTo(32);
        assertThat(found.cue()).isNotNull();
        assertThat(found.cue().exact()).isEqualTo("said");
    }

    private static Findings find(Language language, String... paragraphs) {
        return FIND.find(story(language, paragraphs));
    }

    private static StoryToSearch story(@org.jspecify.annotations.Nullable Language language, String... paragraphs) {
        List<StoryToSearch.Paragraph> blocks = new ArrayList<>();
        Arrays.stream(paragraphs)
                .forEach(text -> blocks.add(new StoryToSearch.Paragraph("b" + (blocks.size() + 1), text)));
        return new StoryToSearch(language, null, null, blocks);
    }

    private static List<String> quoted(Language language, String... paragraphs) {
        return find(language, paragraphs).quotations().stream()
                .filter(found -> found.form() != SpeechForm.INDIRECT)
                .map(found -> (found.speaker() == null
                                ? found.saidBy()
                                : found.speaker().name()) + ": " + found.words())
                .toList();
    }
}
