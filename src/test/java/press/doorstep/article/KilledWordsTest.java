package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.article.Desk.quoting;
import static press.doorstep.article.Desk.seen;
import static press.doorstep.article.Desk.story;
import static press.doorstep.article.Desk.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class KilledWordsTest {

    @Inject
    Newsroom newsroom;

    @Test
    void no_word_of_a_killed_story_is_ever_said_again() {
        Desk desk = new Desk(newsroom.editor("ana"));
        String word = unique("zqkill").replace("-", "");
        String speaker = desk.speaker("Speaker of " + word);
        String author = desk.author("Author of " + word);
        Map<String, Object> story = quoting(
                story("Headline " + word, "«Never say " + word + " once more», she said. " + word),
                Map.of("speaker", speaker, "text", "Never say " + word + " once more", "occasion", "The " + word));
        story.put("byline", List.of(Map.of("author", author)));
        story.put("standfirst", "Standfirst " + word);
        story.put("place", "Place " + word);
        story.put("source", Map.of("name", "Source " + word));
        story.put("seo", Map.of("title", word));
        Response target = desk.publishes(desk.creates(story));
        Map<String, Object> linking = story(unique("Linking"), "x");
        linking.put("links", List.of(Map.of("article", target.path("id"))));
        Response link = desk.publishes(desk.creates(linking));
        Map<String, Object> russian = story(unique("Перевод"), "x");
        russian.put("language", "ru");
        russian.put("translationOf", target.path("id"));
        Response translation = desk.publishes(desk.creates(russian));
        List<String> routes = routes(target, link, translation, speaker, author);
        assertThat(routes).anyMatch(route -> seen(route).asString().contains(word));

        desk.withdraws(desk.reads(target), "kill", "This story is not to be used.");

        for (String route : routes) {
            String asked = route.contains(word) ? word : "";
            String answer = seen(route).asString();
            assertThat(asked.isEmpty() ? answer : answer.replace(asked, ""))
                    .as(route)
                    .doesNotContain(word);
        }
    }

    /** Slugs have the word in them: whoever asks by slug has said it themselves, so those are asked by id. */
    private static List<String> routes(
            Response target, Response link, Response translation, String speaker, String author) {
        String quotation = target.path("quotations[0].id");
        List<String> routes = new ArrayList<>(List.of(
                "/v1/articles",
                "/v1/articles/" + target.path("id"),
                "/v1/articles/" + target.path("id") + "/quotations",
                "/v1/articles/" + link.path("id") + "?include=quotations",
                "/v1/articles/" + translation.path("id"),
                "/v1/quotations",
                "/v1/quotations/" + quotation,
                "/v1/quotations/" + quotation + "/occurrences",
                "/v1/speakers?limit=100",
                "/v1/speakers/" + speaker,
                "/v1/speakers/" + speaker + "/quotations",
                "/v1/authors?limit=100",
                "/v1/authors/" + author,
                "/v1/places?limit=100",
                "/v1/topics"));
        for (String format : new String[] {"html", "markdown", "text"}) {
            routes.add("/v1/articles/" + target.path("id") + "?bodyFormat=" + format);
        }
        return routes;
    }
}
