package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;
import static press.doorstep.article.Desk.expect;
import static press.doorstep.article.Desk.live;
import static press.doorstep.article.Desk.path;
import static press.doorstep.article.Desk.seen;
import static press.doorstep.article.Desk.story;
import static press.doorstep.article.Desk.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class StoryAddressTest {

    @Inject
    Newsroom newsroom;

    private Desk desk;
    private Person ana;

    @BeforeEach
    void ana_has_a_key() {
        ana = newsroom.editor("ana");
        desk = new Desk(ana);
    }

    @Test
    void a_slug_is_made_of_the_headline_and_numbered_when_it_is_taken() {
        String headline = unique("Мост остаётся открытым");
        assertThat(desk.creates(story(headline, "x")).<String>path("slug")).startsWith("most-ostaetsya-otkrytym-");
        assertThat(desk.creates(story(headline, "x")).<String>path("slug")).endsWith("-2");
        refused(ana.post(Desk.ARTICLES, Map.of("slug", "Not A Slug")), 400, "invalid-body");
    }

    @Test
    void a_former_public_slug_leads_on_and_one_that_never_was_public_does_not() {
        String first = unique("first");
        Response story =
                desk.creates(Map.of("slug", first, "language", "en", "headline", "x", "body", Map.of("text", "x")));
        String second = unique("second");
        Response renamed = desk.publishes(desk.patches(story, "{\"slug\": \"" + second + "\"}"));
        refused(seen("/v1/articles/" + first), 404, "article-not-found");
        refused(ana.get(Desk.ARTICLES + "/" + first), 404, "desk-article-not-found");
        String third = unique("third");
        Response draft = desk.patches(renamed, "{\"slug\": \"" + third + "\"}");
        assertThat(seen("/v1/articles/" + second).statusCode()).isEqualTo(200);
        refused(seen("/v1/articles/" + third), 404, "article-not-found");
        desk.publishes(draft);
        Response moved = seen("/v1/articles/" + second);
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.header("Location")).endsWith("/v1/articles/" + third);
        assertThat(expect(200, ana.get(Desk.ARTICLES + "/" + second)).<String>path("slug"))
                .isEqualTo(third);
    }

    @Test
    void stories_that_link_to_a_story_follow_it_out_and_back() {
        Response target = desk.creates(story(unique("Target"), "x"));
        Map<String, Object> linking = story("Linking", "x");
        linking.put("links", List.of(Map.of("kind", "background", "article", target.path("slug"))));
        Response link = desk.publishes(desk.creates(linking));
        assertThat(live(link).<List<?>>path("links")).isEmpty();
        Response published = desk.publishes(target);
        assertThat(live(link).<String>path("links[0].title")).isEqualTo(target.path("headline"));
        assertThat(live(link).<Integer>path("version")).isEqualTo(1);
        Response renamed = desk.publishes(desk.patches(published, "{\"headline\": \"Renamed\"}"));
        assertThat(live(link).<String>path("links[0].title")).isEqualTo("Renamed");
        desk.withdraws(renamed, "kill", "Gone.");
        assertThat(live(link).<List<?>>path("links")).isEmpty();
    }

    @Test
    void translations_name_each_other_while_they_are_public() {
        Response original = desk.publishes(desk.creates(story(unique("Bridge"), "x")));
        Map<String, Object> russian = story(unique("Мост"), "x");
        russian.put("language", "ru");
        russian.put("translationOf", original.path("slug"));
        Response translation = desk.creates(russian);
        assertThat(translation.<String>path("translationOf")).isEqualTo(original.path("slug"));
        assertThat(desk.reads(original).<String>path("translationOf")).isEqualTo(translation.path("slug"));
        assertThat(live(original).<List<?>>path("alternates")).isEmpty();
        Response published = desk.publishes(translation);
        assertThat(live(original).<String>path("alternates[0].language")).isEqualTo("ru");
        assertThat(live(published).<String>path("alternates[0].slug")).isEqualTo(original.path("slug"));
        Map<String, Object> second = story("Мост ещё раз", "x");
        second.put("language", "ru");
        second.put("translationOf", original.path("id"));
        refused(ana.post(Desk.ARTICLES, second), 400, "invalid-body");
        desk.withdraws(published, "withdrawal", "x");
        assertThat(live(original).<List<?>>path("alternates")).isEmpty();
        assertThat(path(original)).isNotBlank();
    }
}
