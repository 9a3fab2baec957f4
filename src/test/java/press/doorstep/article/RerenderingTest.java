package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.doorstep.article.Desk.expect;
import static press.doorstep.article.Desk.live;
import static press.doorstep.article.Desk.quoting;
import static press.doorstep.article.Desk.story;
import static press.doorstep.article.Desk.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.OwnersHand;

/** Stories follow the names that they print. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RerenderingTest {

    @Inject
    Newsroom newsroom;

    @Inject
    OwnersHand owner;

    @Test
    void a_story_that_cannot_be_rendered_keeps_no_other_waiting() throws Exception {
        Person ana = newsroom.editor("ana");
        Desk desk = new Desk(ana);
        String speaker = desk.speaker(unique("Marit"));
        Response broken = published(desk, speaker);
        Response sound = published(desk, speaker);
        String snapshot = "update desk.revision set snapshot = '{}' where article = '" + broken.path("id") + "'";
        owner.does(snapshot);

        Response marit = ana.get("/manage/v1/speakers/" + speaker);
        expect(
                200,
                ana.patch(
                        "/manage/v1/speakers/" + speaker,
                        "{\"names\": {\"en\": \"Marit Anew\"}}",
                        marit.header("ETag")));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(live(sound).<String>path("quotations[0].speaker.name"))
                        .isEqualTo("Marit Anew"));
        assertThat(live(broken).statusCode()).isEqualTo(200);
        owner.does("delete from desk.rerender where article = '" + broken.path("id") + "'");
    }

    private static Response published(Desk desk, String speaker) {
        return desk.publishes(desk.creates(quoting(
                story(unique("Story"), "«We keep the bridge open», she said."),
                Map.of("speaker", speaker, "text", "We keep the bridge open"))));
    }
}
