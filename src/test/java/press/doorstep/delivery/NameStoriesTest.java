package press.doorstep.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;

/** Speakers, topics, authors, places, collections and the site. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class NameStoriesTest {

    @Inject
    HarbourArchive archive;

    @BeforeEach
    void fill() {
        archive.fill();
    }

    @Test
    void a_speaker_has_names_offices_and_figures() {
        JsonPath speaker = Visitor.reads("/v1/speakers/dv-marit-halvorsen");
        assertThat(speaker.getString("name")).isEqualTo("Marit Halvorsen");
        assertThat(speaker.getMap("names")).containsEntry("ru", "Марит Халворсен");
        assertThat(speaker.getString("role.title")).isEqualTo("Harbour Commissioner");
        assertThat(speaker.getList("tenures.title")).contains("Deputy Mayor", "Harbour Commissioner");
        assertThat(speaker.getInt("articlesCount")).isEqualTo(3);
        assertThat(speaker.getInt("quotationsCount")).isPositive();
        assertThat(Visitor.reads("/v1/speakers/dv-marit-halvorsen?labels=ru").getString("nameLanguage"))
                .isEqualTo("ru");
        assertThat(Visitor.get("/v1/speakers/dv-marit-strand").header("Location"))
                .isEqualTo("/v1/speakers/dv-marit-halvorsen");
        assertThat(Visitor.reads("/v1/speakers/dv-marit-halvorsen?include=quotations")
                        .getList("quotations.slug"))
                .containsExactly("dv-q-whole", "dv-q-earlier");
        refused(Visitor.get("/v1/speakers/nobody"), 404, "speaker-not-found");
        refused(Visitor.get("/v1/speakers/nobody/quotations"), 404, "speaker-not-found");
    }

    @Test
    void speakers_are_listed_by_name_kind_and_organisation() {
        assertThat(Visitor.slugs("/v1/speakers?organisation=dv-norland")).containsExactly("dv-marit-halvorsen");
        assertThat(Visitor.slugs("/v1/speakers?organisation=dv-lindvik,dv-norland"))
                .hasSize(1);
        assertThat(Visitor.slugs("/v1/speakers?kind=organisation&limit=100")).contains("dv-harbour-authority");
        List<String> all = Visitor.walks("/v1/speakers?limit=100");
        assertThat(all)
                .containsSubsequence("dv-marit-halvorsen", "dv-viktor-oye")
                .doesNotHaveDuplicates();
        assertThat(Visitor.walks("/v1/speakers?limit=1").subList(0, 3)).isEqualTo(all.subList(0, 3));
        refused(Visitor.get("/v1/speakers?kind=people"), 400, "invalid-parameter");
        JsonPath unknown = refused(Visitor.get("/v1/speakers?organisation=dv-norlan"), 400, "invalid-parameter");
        assertThat(unknown.getString("errors[0].detail")).contains("dv-norland");
    }

    @Test
    void who_is_quoted_on_what_is_counted_both_ways() {
        JsonPath topics = Visitor.reads("/v1/speakers/dv-marit-halvorsen/topics");
        assertThat(topics.getList("items.slug")).containsExactlyInAnyOrder("dv-harbours", "dv-tolls");
        assertThat(topics.getList("items.quotationsOfSpeaker", Integer.class)).allMatch(count -> count > 0);
        JsonPath speakers = Visitor.reads("/v1/topics/dv-sea/speakers");
        assertThat(speakers.getList("items.slug"))
                .startsWith("dv-marit-halvorsen")
                .contains("dv-viktor-oye", "dv-harbour-authority");
        assertThat(speakers.getList("items.quotationsInTopic", Integer.class)).isSortedAccordingTo((a, b) -> b - a);
        assertThat(Visitor.slugs("/v1/topics/dv-sea/speakers?topic.exact=true"))
                .containsExactly("dv-harbour-authority");
        String next = Visitor.reads("/v1/topics/dv-sea/speakers?limit=1").getString("page.next");
        assertThat(Visitor.slugs("/v1/topics/dv-sea/speakers?limit=1&cursor=" + next))
                .doesNotContain("dv-marit-halvorsen");
    }

    @Test
    void a_topic_stands_in_its_tree() {
        JsonPath topic = Visitor.reads("/v1/topics/dv-harbours");
        assertThat(topic.getString("broader.slug")).isEqualTo("dv-sea");
        assertThat(topic.getList("narrower.slug")).containsExactlyInAnyOrder("dv-bridges", "dv-tolls");
        assertThat(topic.getInt("articlesCount")).isEqualTo(11);
        assertThat(topic.getString("name")).isEqualTo("Harbours");
        assertThat(Visitor.reads("/v1/topics/dv-harbours?labels=ru").getString("name"))
                .isEqualTo("Гавани");
        assertThat(Visitor.reads("/v1/topics/dv-bridges?include=articles").getList("articles.slug"))
                .containsExactly("dv-most", "dv-bridge");
        assertThat(Visitor.get("/v1/topics/dv-harbours-once/articles?limit=1").header("Location"))
                .isEqualTo("/v1/topics/dv-harbours/articles?limit=1");
        assertThat(Visitor.slugs("/v1/topics/dv-bridges/related")).first().isEqualTo("dv-tolls");
        refused(Visitor.get("/v1/topics/nothing"), 404, "topic-not-found");
    }

    @Test
    void topics_are_a_list_or_a_tree() {
        List<String> all = Visitor.walks("/v1/topics?limit=100");
        assertThat(all).containsSubsequence("dv-bridges", "dv-harbours", "dv-sea", "dv-sport", "dv-tolls");
        assertThat(Visitor.walks("/v1/topics?limit=3")).isEqualTo(all);
        assertThat(Visitor.slugs("/v1/topics?kind=event,place&limit=100"))
                .contains("dv-sport", "dv-bridges")
                .doesNotContain("dv-sea");
        JsonPath tree = Visitor.reads("/v1/topics?view=tree");
        Map<String, Object> sea = tree.getMap("items.find { it.slug == 'dv-sea' }");
        assertThat(sea).containsKey("narrower");
        assertThat(tree.getList("items.find { it.slug == 'dv-sea' }.narrower.slug"))
                .containsExactly("dv-harbours");
        assertThat(tree.getList("items.find { it.slug == 'dv-sea' }.narrower[0].narrower.slug"))
                .containsExactlyInAnyOrder("dv-bridges", "dv-tolls");
        assertThat(Visitor.reads("/v1/topics?view=alphabet&labels=ru")
                        .getList("items.findAll { it.slug.startsWith('dv-') && it.nameLanguage == 'ru' }.initial"))
                .containsExactly("Г", "М", "М");
        refused(Visitor.get("/v1/topics?view=tree&limit=5"), 400, "invalid-parameter");
        JsonPath sparse = Visitor.reads("/v1/topics?view=tree&fields=slug,narrower.slug");
        assertThat(sparse.getMap("items[0]")).doesNotContainKey("name");
    }

    @Test
    void authors_are_those_who_signed_something_public() {
        JsonPath author = Visitor.reads("/v1/authors/dv-ines-aalto");
        assertThat(author.getString("name")).isEqualTo("Ines Aalto");
        assertThat(author.getInt("articlesCount")).isEqualTo(2);
        assertThat(Visitor.walks("/v1/authors?limit=100")).containsSubsequence("dv-ines-aalto", "dv-tomas-berg");
        assertThat(Visitor.reads("/v1/authors/dv-tomas-berg?include=articles").getList("articles.slug"))
                .containsExactly("dv-opinion", "dv-bridge");
        refused(Visitor.get("/v1/authors/nobody"), 404, "author-not-found");
    }

    @Test
    void a_collection_has_the_cards_of_its_public_stories_in_the_desks_order() {
        JsonPath dossier = Visitor.reads("/v1/collections/dv-dossier");
        assertThat(dossier.getList("items.slug")).containsExactly("dv-bridge", "dv-lead");
        assertThat(dossier.getString("title")).isEqualTo("The bridge");
        assertThat(Visitor.get("/v1/collections/dv-file").header("Location")).isEqualTo("/v1/collections/dv-dossier");
        assertThat(Visitor.slugs("/v1/collections?kind=dossier&language=en&limit=100"))
                .contains("dv-dossier");
        assertThat(Visitor.slugs("/v1/collections?kind=front&limit=100")).doesNotContain("dv-dossier");
        Response sparse = Visitor.get("/v1/collections/dv-dossier?fields=items.slug");
        assertThat(sparse.asString()).isEqualTo("{\"items\":[{\"slug\":\"dv-bridge\"},{\"slug\":\"dv-lead\"}]}");
        refused(Visitor.get("/v1/collections/nothing"), 404, "collection-not-found");
    }

    @Test
    void places_are_listed_with_their_stories_counted() {
        JsonPath places = Visitor.reads("/v1/places?limit=100");
        assertThat(places.getList("items.slug")).containsSubsequence("dv-brana", "dv-lindvik", "dv-norland");
        assertThat(places.getInt("items.find { it.slug == 'dv-lindvik' }.articlesCount"))
                .isEqualTo(2);
    }

    @Test
    void the_site_tells_of_itself_and_counts() {
        JsonPath site = Visitor.reads("/v1/site");
        assertThat(site.getString("name")).isNotBlank();
        assertThat(site.getList("languages")).isNotEmpty();
        JsonPath counts = Visitor.reads("/v1/counts");
        assertThat(counts.getInt("articles")).isGreaterThanOrEqualTo(12);
        assertThat(counts.getInt("languages.ru")).isPositive();
        assertThat(counts.getInt("kinds.opinion")).isPositive();
        assertThat(Visitor.get("/v1/counts?fields=articles").jsonPath().getMap(""))
                .containsOnlyKeys("articles");
        refused(Visitor.get("/v1/site?fields=nam"), 400, "invalid-parameter");
    }

    @Test
    void a_timeline_counts_what_was_said_by_year_and_by_office_without_fragments() {
        JsonPath timeline = Visitor.reads("/v1/speakers/dv-marit-halvorsen/timeline");

        assertThat(timeline.getString("speaker.slug")).isEqualTo("dv-marit-halvorsen");
        assertThat(timeline.getInt("quotationsCount")).isEqualTo(2);
        assertThat(timeline.getString("firstSaidOn")).isEqualTo("2024-05-01");
        assertThat(timeline.getString("lastSaidOn")).isEqualTo("2026-01-01");
        assertThat(timeline.getList("years.year")).isEqualTo(List.of(2024, 2026));
        assertThat(timeline.getList("offices.title")).isEqualTo(List.of("Deputy Mayor", "Harbour Commissioner"));
        assertThat(timeline.getList("offices.quotationsCount")).isEqualTo(List.of(1, 1));
        assertThat(timeline.getInt("outsideOffices")).isZero();
        assertThat(timeline.getList("topics.topic.slug")).contains("dv-tolls", "dv-harbours");
        assertThat(timeline.getList("languages.language")).isEqualTo(List.of("en"));
        assertThat(Visitor.reads("/v1/speakers/dv-harbour-authority/timeline").getInt("undated"))
                .isEqualTo(1);
        assertThat(Visitor.reads("/v1/speakers/dv-marit-halvorsen/timeline?labels=ru&fields=offices.title,speaker.name")
                        .getString("offices[1].title"))
                .isEqualTo("Комиссар по гаваням");
    }
}
