package press.doorstep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import press.doorstep.text.Location;
import press.doorstep.text.Span;

/** What holds for any text whatsoever. */
class FindingPropertiesTest {

    private static final String[] PIECES = {
        "«",
        "»",
        "“",
        "”",
        "„",
        "‘",
        "’",
        "‚",
        "'",
        "\"",
        "''",
        "``",
        "‹",
        "›",
        " ",
        " ",
        " ",
        ", ",
        ". ",
        "! ",
        ": ",
        " — ",
        "-",
        "[...]",
        "[More]",
        "(",
        ")",
        "said",
        "сказал",
        "sagte",
        "a déclaré",
        "she",
        "он",
        "Marit Halvorsen",
        "Иван Петров",
        "the minister",
        "We keep it open",
        "Мост открыт",
        "l'homme",
        "don't",
        "😀",
        "é",
        "A.",
        "U.S.",
        "2014",
        "according to",
        "по словам",
        "selon",
        "laut",
        "\u0301",
        "\u200B",
        "\n"
    };

    private static final FindQuotations FIND = new FindQuotations(KnownSpeakers.NONE);

    @Test
    void spans_lie_in_the_text_and_are_what_they_claim() {
        Random random = new Random(20260712);
        for (int round = 0; round < 1_500; round++) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                texts.add(soup(random, random.nextInt(60)));
            }
            Language language = Language.values()[random.nextInt(4)];
            Findings findings = FIND.find(story(language, soup(random, 8), texts));
            findings.quotations().forEach(found -> check(found, findings, texts));
            assertThat(FIND.find(story(language, null, texts))).isEqualTo(FIND.find(story(language, null, texts)));
        }
    }

    @Test
    void labelled_stories_have_true_spans_too() {
        for (LabelledStory story : LabelledStory.all()) {
            List<String> texts = story.story().paragraphs().stream()
                    .map(StoryToSearch.Paragraph::text)
                    .toList();
            Findings findings = FIND.find(story.story());
            findings.quotations().forEach(found -> check(found, findings, texts));
        }
    }

    /** Quote marks without end, names without end, paragraphs without end: all stay linear. */
    @Test
    void a_megabyte_of_anything_is_read_in_seconds() {
        for (String piece : List.of(
                "\"", "«", "' ", "“a” ", "he said \"a b c\", ", "Marit Halvorsen and ", "— да, — сказал он, ", "d'")) {
            String text = piece.repeat(1_000_000 / piece.length());
            Assertions.assertTimeout(
                    Duration.ofSeconds(40), () -> FIND.find(story(Language.FRENCH, null, List.of(text))), piece);
        }
    }

    private static void check(FoundQuotation found, Findings findings, List<String> texts) {
        assertThat(found.anchor().spans()).isNotEmpty();
        assertThat(found.confidence()).isBetween(0.0, 1.0);
        assertThat(found.rules()).isNotEmpty();
        if (found.anchor().location() == Location.BLOCK) {
            found.anchor().spans().forEach(span -> isTrue(span, texts));
            findings.quotations().stream()
                    .filter(other -> other != found && other.anchor().location() == Location.BLOCK)
                    .forEach(other -> assertThat(overlap(found, other)).isFalse());
        }
    }

    private static void isTrue(Span span, List<String> texts) {
        String text = texts.get(Integer.parseInt(String.valueOf(span.block())));
        int from = text.offsetByCodePoints(0, span.start());
        assertThat(text.substring(from, text.offsetByCodePoints(from, span.end() - span.start())))
                .isEqualTo(span.exact());
        assertThat(text.substring(0, from)).endsWith(span.prefix());
        assertThat(text.substring(from + span.exact().length())).startsWith(span.suffix());
        assertThat(span.exact()).isEqualTo(span.exact().strip()).isNotEmpty();
    }

    private static boolean overlap(FoundQuotation one, FoundQuotation other) {
        return one.anchor().spans().stream()
                .anyMatch(span -> other.anchor().spans().stream()
                        .anyMatch(second -> String.valueOf(span.block()).equals(second.block())
                                && span.start() < second.end()
                                && second.start() < span.end()));
    }

    private static StoryToSearch story(
            Language language, @org.jspecify.annotations.Nullable String headline, List<String> texts) {
        List<StoryToSearch.Paragraph> paragraphs = new ArrayList<>();
        texts.forEach(text -> paragraphs.add(new StoryToSearch.Paragraph(String.valueOf(paragraphs.size()), text)));
        return new StoryToSearch(language, headline, null, paragraphs);
    }

    private static String soup(Random random, int pieces) {
        StringBuilder soup = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            soup.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) > 0 ? " " : "");
        }
        return soup.toString();
    }
}
