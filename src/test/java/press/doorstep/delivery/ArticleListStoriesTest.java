package press.doorstep.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.doorstep.DatabaseForTests;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ArticleListStoriesTest {

    private static final String REPORTS = "report-15 report-14 report-13 report-12 report-11 report-10";

    @Inject
    HarbourArchive archive;

    @BeforeEach
    void fill() {
        archive.fill();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topic=dv-sea                                                | REPORTS analysis interview opinion most bridge lead
            topic=dv-harbours                                           | REPORTS analysis opinion most bridge lead
            topic=dv-harbours-once                                      | REPORTS analysis opinion most bridge lead
            topic=dv-harbours&topic.exact=true                          | REPORTS lead
            topic=dv-sport,dv-bridges                                   | opinion most bridge
            topic.all=dv-bridges,dv-tolls                               | bridge
            topic.all=dv-sport,dv-sea                                   | opinion
            topic=dv-tolls&topic.not=dv-sport                           | analysis bridge
            topic=dv-sea&topic.not=dv-harbours                          | interview
            topic=dv-sea&topic.not=dv-harbours&topic.exact=true         | interview
            speaker=dv-marit-halvorsen                                  | analysis bridge lead
            speaker=dv-marit-strand                                     | analysis bridge lead
            speaker=dv-marit-halvorsen,dv-viktor-oye                    | analysis opinion bridge lead
            speaker.all=dv-marit-halvorsen,dv-viktor-oye                | bridge
            speaker=dv-viktor-oye&speaker.not=dv-marit-halvorsen        | opinion
            speaker=dv-harbour-authority                                | interview
            author=dv-ines-aalto                                        | bridge lead
            author=dv-ines-aalto,dv-tomas-berg                          | opinion bridge lead
            author=dv-tomas-berg&topic=dv-bridges                       | bridge
            topic=dv-sea&place=dv-lindvik                               | bridge lead
            topic=dv-sea&place=dv-lindvik,dv-norland                    | most bridge lead
            topic=dv-sea&language=ru                                    | most
            topic=dv-sea&language=en-GB                                 | interview
            topic=dv-sea&language=de,ru                                 | analysis most
            topic=dv-sea&language=EN&kind=interview                     | interview
            topic=dv-sea&source=dv-agency                               | interview
            topic=dv-sea&kind=opinion,analysis                          | analysis opinion
            topic=dv-sea&form=partial                                   | bridge
            topic=dv-sea&form=indirect,mixed                            | analysis interview
            topic=dv-sea&publishedAfter=2026-01-13T10:00:00Z            | report-15 report-14
            topic=dv-sea&publishedBefore=2026-01-03T10:00:00Z           | bridge lead
            topic=dv-sea&publishedAfter=2026-01-01T11:00:00%2B01:00&publishedBefore=2026-01-04T00:00:00Z | most bridge
            topic=dv-sea&updatedAfter=2026-01-20T00:00:00Z              | bridge
            topic=dv-bridges&sort=publishedAt                           | bridge most
            topic=dv-bridges&sort=-updatedAt                            | bridge most
            topic=dv-sport&sort=-publishedAt                            | opinion
            topic=dv-sea&speaker=dv-viktor-oye&kind=news&author=dv-ines-aalto&place=dv-lindvik&language=en | bridge
            topic=dv-sport&language=fr                                  | NOTHING
            """)
    void a_filter_answers_with_the_stories_it_describes(String query, String expected) {
        List<String> slugs = expected.equals("NOTHING")
                ? List.of()
                : Arrays.stream(expected.replace("REPORTS", REPORTS).split(" "))
                        .map(slug -> "dv-" + slug)
                        .toList();
        assertThat(Visitor.slugs("/v1/articles?" + query)).isEqualTo(slugs);
    }

    @Test
    void stories_asked_for_by_id_come_in_that_order_and_those_that_are_not_public_are_left_out() {
        String ids =
                archive.bridge.id + "," + archive.withdrawn.id + ",dv-lead," + archive.unpublished.id + ",dv-lead-no";
        assertThat(Visitor.slugs("/v1/articles?id=" + ids)).containsExactly("dv-bridge", "dv-lead");
        assertThat(Visitor.slugs("/v1/articles?id=" + archive.unpublished.id)).isEmpty();
        refused(Visitor.get("/v1/articles?id=dv-lead&sort=publishedAt"), 400, "invalid-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-publishedAt", "publishedAt", "-updatedAt"})
    void pages_follow_each_other_without_gap_or_double_and_lead_back(String sort) {
        String list = "/v1/articles?topic=dv-sea&sort=" + sort;
        List<String> all = Visitor.slugs(list + "&limit=100");
        assertThat(all).hasSize(12);
        for (int limit : new int[] {1, 5, 12}) {
            assertThat(Visitor.walks(list + "&limit=" + limit)).isEqualTo(all);
        }
        assertThat(walkedBack(list + "&limit=5", all)).isEqualTo(all);
    }

    private static List<String> walkedBack(String list, List<String> all) {
        String cursor = null;
        for (int page = 0; page < 2; page++) {
            cursor = Visitor.reads(list + (cursor == null ? "" : "&cursor=" + cursor))
                    .getString("page.next");
        }
        List<List<String>> pages = new ArrayList<>();
        while (cursor != null) {
            JsonPath page = Visitor.reads(list + "&cursor=" + cursor);
            pages.add(page.getList("items.slug"));
            cursor = page.getString("page.prev");
        }
        Collections.reverse(pages);
        assertThat(pages).hasSize(3);
        return pages.stream().flatMap(List::stream).toList();
    }

    @Test
    void links_lead_to_the_neighbouring_pages_with_the_query_as_it_was() {
        Response first = Visitor.get("/v1/articles?topic=dv-sea&limit=5&fields=slug");
        assertThat(first.header("Link"))
                .contains("rel=\"first\"", "rel=\"next\"")
                .doesNotContain("rel=\"prev\"");
        String next = first.header("Link").replaceAll(".*<([^>]+)>; rel=\"next\".*", "$1");
        assertThat(next).startsWith("/v1/articles?").contains("topic=dv-sea", "fields=slug", "limit=5");
        Response second = Visitor.get(next);
        assertThat(second.jsonPath().getList("items")).hasSize(5);
        assertThat(second.header("Link")).contains("rel=\"prev\"", "rel=\"next\"");
        String start = second.header("Link").replaceAll(".*<([^>]+)>; rel=\"first\".*", "$1");
        assertThat(Visitor.get(start).asString()).isEqualTo(first.asString());
    }

    @Test
    void a_cursor_holds_for_its_filters_and_order_whatever_the_shape() {
        String cursor = Visitor.reads("/v1/articles?topic=dv-sea&limit=3").getString("page.next");
        String shaped = "/v1/articles?topic=dv-sea&limit=2&fields=slug&include=links&labels=ru&bodyFormat=html&cursor=";
        assertThat(Visitor.slugs(shaped + cursor)).containsExactly("dv-report-12", "dv-report-11");
        for (String other : List.of("topic=dv-harbours", "topic=dv-sea&sort=publishedAt", "topic=dv-sea&language=en")) {
            refused(Visitor.get("/v1/articles?" + other + "&cursor=" + cursor), 400, "invalid-cursor");
        }
        refused(Visitor.get("/v1/topics/dv-sea/articles?cursor=" + cursor), 400, "invalid-cursor");
        refused(Visitor.get("/v1/articles?topic=dv-sea&cursor=" + cursor + "A"), 400, "invalid-cursor");
    }

    @Test
    void the_total_is_told_when_it_is_asked_for() {
        String list = "/v1/articles?topic=dv-sea&limit=2";
        assertThat(Visitor.reads(list).getMap("page")).doesNotContainKey("total");
        assertThat(Visitor.reads(list + "&count=exact").getInt("page.total")).isEqualTo(12);
        assertThat(Visitor.reads(list + "&count=estimated").getInt("page.total"))
                .isPositive();
        assertThat(Visitor.reads(list + "&kind=opinion&count=exact").getInt("page.total"))
                .isEqualTo(1);
    }

    @Test
    void the_lists_of_a_topic_a_speaker_and_an_author_take_the_other_filters() {
        assertThat(Visitor.slugs("/v1/topics/dv-bridges/articles")).containsExactly("dv-most", "dv-bridge");
        assertThat(Visitor.slugs("/v1/topics/dv-harbours/articles?topic.exact=true&speaker=dv-marit-halvorsen"))
                .containsExactly("dv-lead");
        assertThat(Visitor.slugs("/v1/speakers/dv-viktor-oye/articles?kind=opinion"))
                .containsExactly("dv-opinion");
        assertThat(Visitor.slugs("/v1/authors/dv-ines-aalto/articles?sort=publishedAt"))
                .containsExactly("dv-lead", "dv-bridge");
        refused(Visitor.get("/v1/topics/dv-bridges/articles?topic=dv-sea"), 400, "unknown-parameter");
    }

    @Test
    void cards_hold_more_when_asked() {
        JsonPath plain = Visitor.reads("/v1/articles?id=dv-bridge");
        assertThat(plain.getMap("items[0]"))
                .doesNotContainKeys("body", "quotations", "links", "alternates", "corrections");
        JsonPath more = Visitor.reads(
                "/v1/articles?id=dv-bridge,dv-lead&include=body,quotations,links,alternates,corrections&bodyFormat=text");
        assertThat(more.getString("items[0].body.text")).contains("keep the bridge open");
        assertThat(more.getString("items[0].body.format")).isEqualTo("text");
        assertThat(more.getList("items[0].quotations.slug")).containsExactly("dv-q-fragment", "dv-q-oye");
        assertThat(more.getList("items[0].alternates.slug")).containsExactly("dv-most");
        assertThat(more.getList("items[0].corrections")).hasSize(2);
        assertThat(more.getList("items[1].links.kind")).containsExactly("related", "partner", "external");
    }

    @Test
    void only_the_fields_asked_for_go_out_in_the_documents_order() {
        Response sparse = Visitor.get("/v1/articles?topic=dv-sport&fields=topics.name,slug,image.url");
        assertThat(sparse.asString())
                .startsWith(
                        "{\"items\":[{\"slug\":\"dv-opinion\",\"image\":null,\"topics\":[{\"name\":\"Sport\"},{\"name\":\"Tolls\"}]}]");
        JsonPath refusal = refused(Visitor.get("/v1/articles?fields=slug,headlin"), 400, "invalid-parameter");
        assertThat(refusal.getString("errors[0].detail")).contains("headline");
        refused(Visitor.get("/v1/articles?fields=topics.nam"), 400, "invalid-parameter");
    }

    @Test
    void names_come_in_the_language_asked_for_or_say_which_they_are_in() {
        JsonPath russian = Visitor.reads("/v1/articles?id=dv-bridge,dv-most&labels=ru");
        assertThat(russian.getList("items[0].topics.name")).containsExactly("Мосты", "Tolls");
        assertThat(russian.getList("items[0].topics.nameLanguage")).containsExactly("ru", "en");
        JsonPath own = Visitor.reads("/v1/articles?id=dv-bridge,dv-most");
        assertThat(own.getString("items[0].topics[0].name")).isEqualTo("Bridges");
        assertThat(own.getString("items[1].topics[0].name")).isEqualTo("Мосты");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topik=dv-sea               | unknown-parameter | topic
            question=bridge            | unknown-parameter |
            topic=dv-harbors           | invalid-parameter | dv-harbours
            topic=DV                   | invalid-parameter |
            speaker=dv-marit-halvorson | invalid-parameter | dv-marit-halvorsen
            author=dv-ines-alto        | invalid-parameter | dv-ines-aalto
            place=dv-lindvic           | invalid-parameter | dv-lindvik
            source=dv-agencies         | invalid-parameter | dv-agency
            kind=opinoin               | invalid-parameter | opinion
            form=directly              | invalid-parameter | direct
            language=english-language  | invalid-parameter |
            sort=relevanc              | invalid-parameter | relevance
            sort=publishedat           | invalid-parameter | publishedAt
            include=quotation          | invalid-parameter | quotations
            bodyFormat=blox            | invalid-parameter | blocks
            labels=e                   | invalid-parameter |
            count=about                | invalid-parameter | exact
            limit=0                    | invalid-parameter |
            limit=-1                   | invalid-parameter |
            limit=101                  | invalid-parameter |
            limit=100000000000000000000| invalid-parameter |
            cursor=abc                 | invalid-cursor    |
            publishedAfter=yesterday   | invalid-parameter |
            publishedAfter=2026-01-01  | invalid-parameter |
            topic=                     | invalid-parameter |
            topic=dv-sea,              | invalid-parameter |
            topic=a,b,c,d,e,f,g,h,i,j,k| invalid-parameter |
            topic=dv-sea&topic=dv-sport| invalid-parameter |
            topic.exact=yes            | invalid-parameter | true
            """)
    void what_cannot_be_answered_is_refused_with_the_nearest_that_can(String query, String code, String nearest) {
        JsonPath problem = refused(Visitor.get("/v1/articles?" + query), 400, code);
        assertThat(problem.getString("errors[0].parameter")).isEqualTo(query.substring(0, query.indexOf('=')));
        if (nearest != null) {
            assertThat(problem.getString("errors[0].detail")).contains(nearest);
        }
    }
}
