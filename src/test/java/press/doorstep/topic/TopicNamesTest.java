package press.doorstep.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.doorstep.text.Block;
import press.doorstep.text.Body;
import press.doorstep.text.Names;
import press.doorstep.text.StoryText;

/** Topics found in texts by their names. */
class TopicNamesTest {

    private final List<TopicNames.Row> topics = new ArrayList<>(List.of(
            topic("energy", "subject", Map.of("en", "Energy", "ru", "Энергетика", "de", "Energie", "fr", "énergie")),
            topic("wind-energy", "subject", Map.of("en", "Wind energy")),
            topic("ports", "subject", Map.of("en", "Ports", "ru", "Порты", "de", "Häfen")),
            topic("lindvik", "place", Map.of("en", "Lindvik", "ru", "Линдвик")),
            topic("sound", "place", Map.of("en", "Sound")),
            topic("news", "subject", Map.of("en", "News")),
            topic("elections", "event", Map.of("de", "Wahlen", "en", "Elections"))));

    @Test
    void the_longest_name_at_a_place_is_meant() {
        assertThat(found("en", "Wind energy pays. Nobody speaks of energy savings."))
                .containsExactly("wind-energy", "energy");
        assertThat(found("en", "Winds blow.")).isEmpty();
    }

    @Test
    void plurals_and_cases_count_and_parts_of_words_do_not() {
        assertThat(found("en", "The port is closed; reporters wait.")).containsExactly("ports");
        assertThat(found("en", "A new pier.")).isEmpty();
        assertThat(found("ru", "Жители Линдвика ждут в порту.")).containsExactlyInAnyOrder("lindvik", "ports");
        assertThat(found("de", "Die Wahl ist vorbei. Sie wählen nicht, und wahlen schreibt man groß."))
                .containsExactly("elections");
        assertThat(found("fr", "Le prix de l'énergie monte.")).containsExactly("energy");
        assertThat(found("fr", "The port in Lindvik")).isEmpty();
    }

    @Test
    void names_of_places_are_printed_with_a_capital() {
        assertThat(found("en", "They heard a sound.")).isEmpty();
        assertThat(found("en", "They crossed the Sound.")).containsExactly("sound");
    }

    @Test
    void what_stands_in_front_is_surer_than_what_is_named_in_passing() {
        double front = in("en", "Energy prices fall", "Nothing else.").get(0).confidence();
        double passing = in("en", "Prices fall", "Nothing else.", "It is about energy.")
                .get(0)
                .confidence();
        assertThat(front).isGreaterThan(0.7);
        assertThat(passing).isLessThan(0.7);
        CalledTopic often = in("en", "Energy", "Energy and energy.").get(0);
        assertThat(often.mentions()).isEqualTo(3);
        assertThat(often.seen().get(1).spans().get(0).exact()).isEqualTo("Energy");
    }

    @Test
    void of_two_topics_with_one_name_neither_is_sure() {
        topics.add(topic("lindvik-club", "organisation", Map.of("en", "Lindvik")));
        assertThat(in("en", "Lindvik wins", "In Lindvik.")).hasSize(2).allMatch(topic -> topic.confidence() < 0.5);
    }

    @Test
    void offsets_count_code_points() {
        assertThat(in("en", "😀 Energy", "x")
                        .get(0)
                        .seen()
                        .get(0)
                        .spans()
                        .get(0)
                        .start())
                .isEqualTo(2);
    }

    @Test
    void a_text_of_a_megabyte_is_gone_through_at_once() {
        long begun = System.nanoTime();
        assertThat(in("en", "Energy", "wind ".repeat(200_000))).hasSize(1);
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }

    private List<String> found(String language, String text) {
        return in(language, "", text).stream().map(CalledTopic::slug).toList();
    }

    private List<CalledTopic> in(String language, String headline, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block.Paragraph("b" + blocks.size(), paragraph, List.of()));
        }
        return new TopicMentions(new TopicNames(1, topics), language)
                .in(new StoryText(headline, null, new Body(blocks)));
    }

    private static TopicNames.Row topic(String slug, String kind, Map<String, String> names) {
        return new TopicNames.Row(UUID.randomUUID(), slug, kind, new Names(names));
    }
}
