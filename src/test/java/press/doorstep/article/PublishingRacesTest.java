package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.article.Desk.live;
import static press.doorstep.article.Desk.path;
import static press.doorstep.article.Desk.quoting;
import static press.doorstep.article.Desk.story;
import static press.doorstep.article.Desk.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

/** Editors who do things at the very same moment, with real threads. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PublishingRacesTest {

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
    void of_many_who_publish_at_once_one_wins_and_the_others_hear_of_it() throws Exception {
        for (int round = 0; round < 3; round++) {
            Response draft = desk.creates(story(unique("Race"), "x"));
            List<Integer> statuses = atOnce(6, i -> desk.publishing(draft).statusCode());
            assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
            assertThat(live(draft).<Integer>path("version")).isEqualTo(1);
            assertThat(desk.reads(draft).<Integer>path("revision")).isEqualTo(2);
        }
    }

    @Test
    void an_edit_and_a_publication_do_not_both_win() throws Exception {
        for (int round = 0; round < 5; round++) {
            Response draft = desk.creates(story(unique("Race"), "x"));
            List<Integer> statuses = atOnce(
                    2,
                    i -> (i == 0
                                    ? desk.publishing(draft)
                                    : ana.patch(path(draft), "{\"headline\": \"Edited\"}", draft.header("ETag")))
                            .statusCode());
            assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void stories_that_link_to_each_other_go_out_together_and_name_each_other() throws Exception {
        for (int round = 0; round < 3; round++) {
            List<Response> drafts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                drafts.add(desk.creates(story(unique("Ring"), "x")));
            }
            for (int i = 0; i < 4; i++) {
                String next = drafts.get((i + 1) % 4).path("id");
                drafts.set(i, desk.patches(drafts.get(i), "{\"links\": [{\"article\": \"" + next + "\"}]}"));
            }
            assertThat(atOnce(4, i -> desk.publishing(drafts.get(i)).statusCode()))
                    .containsOnly(200);
            for (int i = 0; i < 4; i++) {
                assertThat(live(drafts.get(i)).<List<String>>path("links.slug"))
                        .as("round %d, story %d", round, i)
                        .containsExactly(drafts.get((i + 1) % 4).<String>path("slug"));
            }
        }
    }

    @Test
    void stories_with_the_same_quotation_go_out_together() throws Exception {
        String speaker = desk.speaker(unique("Marit"));
        List<Response> drafts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            drafts.add(desk.creates(quoting(
                    story(unique("Same"), "«We keep the bridge open, always», she said."),
                    Map.of("speaker", speaker, "text", "We keep the bridge open, always"))));
        }
        assertThat(drafts.stream()
                        .map(draft -> draft.<String>path("quotations[0].id"))
                        .distinct())
                .hasSize(1);
        assertThat(atOnce(6, i -> desk.publishing(drafts.get(i)).statusCode())).containsOnly(200);
        String id = drafts.get(0).path("quotations[0].id");
        assertThat(Desk.seen("/v1/quotations/" + id).<Integer>path("occurrencesCount"))
                .isEqualTo(6);
        List<Response> live = drafts.stream().map(desk::reads).toList();
        assertThat(atOnce(
                        6,
                        i -> ana.put(
                                        path(live.get(i)) + "/withdrawal",
                                        Map.of("kind", "kill"),
                                        live.get(i).header("ETag"))
                                .statusCode()))
                .containsOnly(200);
        assertThat(Desk.seen("/v1/quotations/" + id).statusCode()).isEqualTo(410);
    }

    private interface Act {
        int at(int number);
    }

    private static List<Integer> atOnce(int people, Act act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            List<Callable<Integer>> acts = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int number = i;
                acts.add(() -> {
                    start.await();
                    return act.at(number);
                });
            }
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> result : threads.invokeAll(acts)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
