package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;

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
class StoryLifeTest {

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
    void a_story_is_written_published_edited_corrected_withdrawn_published_again_and_killed() {
        String speaker = desk.speaker("Marit Halvorsen");
        Response created = desk.creates(Map.of(
                "language", "en",
                "headline", "Bridge stays open",
                "place", "Norland",
                "body", Map.of("text", "The harbour met.\n\n«We keep the bridge open», she said."),
                "quotations",
                        List.of(Map.of(
                                "speaker", speaker, "text", "We keep the bridge open", "saidOn", "2019-02-13"))));
        String id = created.path("id");
        assertThat(created.<String>path("state")).isEqualTo("draft");
        assertThat(created.<String>path("quotations[0].anchoring")).isEqualTo("anchored");
        assertThat(created.<List<?>>path("problems")).isEmpty();
        assertThat(newsroom.passerBy().get("/v1/articles/" + id).statusCode()).isEqualTo(404);

        Response published = desk.publishes(created);
        assertThat(published.<String>path("state")).isEqualTo("published");
        assertThat(published.<Integer>path("version")).isEqualTo(1);
        Response live = newsroom.passerBy().get("/v1/articles/" + id);
        assertThat(live.statusCode()).as(live.asString()).isEqualTo(200);
        assertThat(live.<String>path("quotations[0].speaker.name")).isEqualTo("Marit Halvorsen");
    }
}
