package press.doorstep.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.doorstep.DatabaseForTests;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class QuotationStoriesTest {

    @Inject
    HarbourArchive archive;

    @BeforeEach
    void fill() {
        archive.fill();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topic=dv-sea                                                   | witness oye whole earlier undated
            topic=dv-sea&fragments=true                                    | witness oye fragment whole earlier undated
            topic=dv-tolls                                                 | oye earlier
            topic=dv-harbours&topic.exact=true                             | whole
            topic.all=dv-sport,dv-sea                                      | oye
            topic=dv-sea&topic.not=dv-sport                                | witness whole earlier undated
            speaker=dv-marit-halvorsen                                     | whole earlier
            speaker=dv-marit-strand,dv-viktor-oye                          | oye whole earlier
            topic=dv-sea&speaker.not=dv-marit-halvorsen                    | witness oye undated
            article=dv-bridge                                              | oye
            article=dv-bridge,dv-interview&fragments=true                  | witness oye fragment undated
            topic=dv-sea&place=lindvik&form=direct                         | witness oye whole
            topic=dv-sea&form=mixed,indirect                               | earlier undated
            topic=dv-sea&language=ru                                       | NOTHING
            topic=dv-sea&medium=doorstep&occasion=doorstep-statement&saidAfter=2026-01-01 | witness oye
            topic=dv-sea&verification=asReported&saidBefore=2026-01-02     | whole earlier
            topic=dv-sea&saidAfter=2024-12-31&saidBefore=2026-01-03        | oye whole
            speaker=dv-marit-halvorsen&roleAt=harbour-commissioner         | whole
            speaker=dv-marit-halvorsen&roleAt=dv-lindvik                   | earlier
            topic=dv-sea&sort=-saidOn&limit=2                              | witness oye
            """)
    void a_filter_answers_with_the_quotations_it_describes(String query, String expected) {
        List<String> slugs = expected.equals("NOTHING")
                ? List.of()
                : Arrays.stream(expected.split(" ")).map(slug -> "dv-q-" + slug).toList();
        assertThat(Visitor.slugs("/v1/quotations?" + query)).containsExactlyElementsOf(slugs);
    }

    /** Everything a speaker said, narrowed down in every way there is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            labels=en                                        | whole earlier
            fragments=true                                   | fragment whole earlier
            form=direct                                      | whole
            form=mixed,indirect                              | earlier
            topic=dv-tolls                                   | earlier
            topic=dv-harbours&topic.exact=true               | whole
            topic.not=dv-tolls                               | whole
            saidAfter=2025-01-01                             | whole
            saidBefore=2025-01-01                            | earlier
            saidAfter=2025-01-01&saidBefore=2025-06-01       | NOTHING
            roleAt=harbour-commissioner                      | whole
            roleAt=dv-lindvik                                | earlier
            roleAt=harbour-commissioner,dv-lindvik           | whole earlier
            occasion=doorstep-statement                      | whole earlier
            medium=doorstep                                  | whole earlier
            medium=interview                                 | NOTHING
            verification=asReported                          | whole earlier
            verification=retracted                           | NOTHING
            language=ru                                      | NOTHING
            place=lindvik&form=direct&saidAfter=2025-01-01   | whole
            """)
    void a_speakers_quotations_are_filtered_in_every_way(String query, String expected) {
        List<String> slugs = expected.equals("NOTHING")
                ? List.of()
                : Arrays.stream(expected.split(" ")).map(slug -> "dv-q-" + slug).toList();
        assertThat(Visitor.slugs("/v1/speakers/dv-marit-halvorsen/quotations?" + query))
                .containsExactlyElementsOf(slugs);
        JsonPath timeline = Visitor.reads("/v1/speakers/dv-marit-halvorsen/timeline?" + query);
        assertThat(timeline.getInt("quotationsCount")).isEqualTo(slugs.size());
        assertThat(timeline.getList("years.quotationsCount", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(slugs.size());
    }

    @Test
    void a_timeline_counts_what_has_certain_words() {
        String timeline = "/v1/speakers/dv-marit-halvorsen/timeline?q=";
        await().untilAsserted(() -> assertThat(Visitor.reads(timeline + "firm").getInt("years[0].year"))
                .isEqualTo(2026));
        assertThat(Visitor.reads(timeline + "toll").getList("years.year")).containsExactly(2024);
        assertThat(Visitor.reads(timeline + "drivers").getInt("quotationsCount"))
                .as("another speaker's words")
                .isZero();
    }

    @Test
    void pages_follow_each_other_past_the_quotations_without_a_day() {
        String list = "/v1/quotations?topic=dv-sea&fragments=true&limit=";
        List<String> all = Visitor.slugs(list + "100");
        for (int limit = 1; limit < 7; limit++) {
            assertThat(Visitor.walks(list + limit)).isEqualTo(all);
        }
        String last = Visitor.reads(list + "5").getString("page.next");
        JsonPath end = Visitor.reads(list + "5&cursor=" + last);
        assertThat(end.getList("items.slug")).containsExactly("dv-q-undated");
        assertThat(Visitor.slugs(list + "5&cursor=" + end.getString("page.prev")))
                .isEqualTo(all.subList(0, 5));
        assertThat(Visitor.reads(list + "1&count=exact").getInt("page.total")).isEqualTo(6);
    }

    @Test
    void a_quotation_has_its_speaker_the_role_of_that_day_and_where_it_was_first_printed() {
        JsonPath quotation = Visitor.reads("/v1/quotations/dv-q-oye");
        assertThat(quotation.getString("speaker.slug")).isEqualTo("dv-viktor-oye");
        assertThat(quotation.getInt("occurrencesCount")).isEqualTo(2);
        assertThat(quotation.getString("firstPublished.article.slug")).isEqualTo("dv-bridge");
        assertThat(quotation.getString("firstPublished.publishedAt")).isEqualTo("2026-01-02T10:00:00.000Z");
        JsonPath witness = Visitor.reads("/v1/quotations/dv-q-witness");
        assertThat(witness.getMap("speaker")).isNull();
        assertThat(witness.getString("saidBy")).isEqualTo("a witness");
        assertThat(Visitor.reads("/v1/quotations/dv-q-fragment").getString("fragmentOf"))
                .isEqualTo(archive.whole.id().toString());
        assertThat(Visitor.reads("/v1/quotations/dv-q-whole?labels=ru").getString("speaker.role.title"))
                .isEqualTo("Комиссар по гаваням");
    }

    @Test
    void the_occurrences_of_a_quotation_include_those_of_its_fragments() {
        JsonPath occurrences = Visitor.reads("/v1/quotations/dv-q-whole/occurrences?count=exact");
        assertThat(occurrences.getList("items.article.slug")).containsExactly("dv-bridge", "dv-lead");
        assertThat(occurrences.getList("items.fragment")).containsExactly(true, false);
        assertThat(occurrences.getString("items[0].quotation"))
                .isEqualTo(archive.fragment.id().toString());
        assertThat(occurrences.getString("items[0].spans[0].exact")).isEqualTo(HarbourArchive.FRAGMENT);
        assertThat(occurrences.getInt("page.total")).isEqualTo(2);
        JsonPath first = Visitor.reads("/v1/quotations/dv-q-whole/occurrences?limit=1");
        JsonPath second =
                Visitor.reads("/v1/quotations/dv-q-whole/occurrences?limit=1&cursor=" + first.getString("page.next"));
        assertThat(second.getList("items.article.slug")).containsExactly("dv-lead");
        assertThat(Visitor.slugs(
                        "/v1/quotations/dv-q-whole/occurrences?limit=1&cursor=" + second.getString("page.prev")))
                .hasSize(1);
    }

    @Test
    void quotations_hold_their_occurrences_when_asked() {
        assertThat(Visitor.reads("/v1/quotations/dv-q-whole?include=occurrences")
                        .getList("occurrences.article.slug"))
                .containsExactly("dv-bridge", "dv-lead");
        JsonPath list = Visitor.reads("/v1/quotations?topic=dv-tolls&include=occurrences");
        assertThat(list.getList("items[0].occurrences.article.slug")).containsExactly("dv-opinion", "dv-bridge");
        assertThat(list.getList("items[1].occurrences.article.slug")).containsExactly("dv-analysis");
    }

    @Test
    void the_lists_of_a_speaker_and_a_topic_take_the_other_filters() {
        assertThat(Visitor.slugs("/v1/speakers/dv-marit-halvorsen/quotations?topic=dv-tolls"))
                .containsExactly("dv-q-earlier");
        assertThat(Visitor.slugs("/v1/topics/dv-bridges/quotations?fragments=true"))
                .containsExactly("dv-q-oye", "dv-q-fragment");
        assertThat(Visitor.slugs("/v1/topics/dv-harbours/quotations?topic.exact=true"))
                .containsExactly("dv-q-whole");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            author=dv-ines-aalto      | unknown-parameter |
            speaker=dv-marit          | invalid-parameter |
            article=dv-leed           | invalid-parameter | dv-lead
            article=dv-not-yet        | invalid-parameter |
            medium=dorstep            | invalid-parameter | doorstep
            verification=asreported   | invalid-parameter | asReported
            occasion=doorstep-statment| invalid-parameter | doorstep-statement
            roleAt=harbour-comissioner| invalid-parameter | harbour-commissioner
            saidAfter=2026-13-01      | invalid-parameter |
            saidAfter=2026-01-01T00:00:00Z | invalid-parameter |
            sort=saidOn               | invalid-parameter | -saidOn
            fragments=1               | invalid-parameter |
            include=articles          | invalid-parameter |
            """)
    void what_cannot_be_answered_is_refused(String query, String code, String nearest) {
        JsonPath problem = refused(Visitor.get("/v1/quotations?" + query), 400, code);
        if (nearest != null) {
            assertThat(problem.getString("errors[0].detail")).contains(nearest);
        }
    }

    @Test
    void what_never_was_public_is_not_found() {
        refused(Visitor.get("/v1/quotations/no-such-words"), 404, "quotation-not-found");
        refused(Visitor.get("/v1/quotations/no-such-words/occurrences"), 404, "quotation-not-found");
    }
}
