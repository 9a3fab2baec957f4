package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;
import static press.doorstep.article.Desk.expect;
import static press.doorstep.article.Desk.quoting;
import static press.doorstep.article.Desk.seen;
import static press.doorstep.article.Desk.story;
import static press.doorstep.article.Desk.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

/** What is easily forgotten around stories and their quotations. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SmallDutiesTest {

    private static final String QUOTATIONS = "/manage/v1/quotations/";

    @Inject
    Newsroom newsroom;

    private Person ana;
    private Desk desk;

    @BeforeEach
    void ana_has_a_key() {
        ana = newsroom.editor("ana");
        desk = new Desk(ana);
    }

    @Test
    void a_deleted_draft_takes_its_quotations_with_it_unless_something_else_needs_them() {
        String words = unique("Nobody else has ever said this");
        Map<String, String> before = Map.of("text", "Said long before the draft was begun", "language", "en");
        Response there = expect(201, ana.post("/manage/v1/quotations", before));
        Response draft = desk.creates(quoting(
                story(unique("Draft"), "«" + words + "», he said. «Said long before the draft was begun», she said."),
                Map.of("saidBy", "he", "text", words),
                Map.of("id", there.path("id"), "text", "Said long before the draft was begun")));
        String only = draft.path("quotations[0].id");
        expect(200, ana.get(QUOTATIONS + only));
        expect(204, ana.delete(Desk.path(draft), draft.header("ETag")));
        refused(ana.get(QUOTATIONS + only), 404, "desk-quotation-not-found");
        expect(200, ana.get(QUOTATIONS + there.path("id")));
    }

    @Test
    void an_entry_that_names_its_quotation_has_the_language_of_the_quotation() {
        Response russian = expect(
                201, ana.post("/manage/v1/quotations", Map.of("text", "Мост остаётся открытым", "language", "ru")));
        Response draft = desk.creates(quoting(
                story(unique("Bridge"), "«Мост остаётся открытым», she said."),
                Map.of("id", russian.path("id"), "text", "Мост остаётся открытым")));
        assertThat(draft.<String>path("quotations[0].language")).isEqualTo("ru");
        assertThat(ana.get(QUOTATIONS + russian.path("id")).<Integer>path("revision"))
                .isEqualTo(1);
    }

    @Test
    void nothing_public_counts_as_none() {
        Response draft = desk.creates(story(unique("Draft"), "x"));
        for (String id : new String[] {draft.path("id"), UUID.randomUUID().toString()}) {
            assertThat(seen("/v1/articles?count=exact&id=" + id).<Integer>path("page.total"))
                    .isZero();
            assertThat(seen("/v1/articles?id=" + id).<Object>path("page.total")).isNull();
        }
    }

    @Test
    void slugs_of_russian_names_are_spelt_as_newsrooms_spell_them() {
        assertThat(desk.topic("Белая Гавань " + unique("x"))).startsWith("belaya-gavan-x-");
        assertThat(desk.speaker("Щукин, Подъёмный " + unique("x"))).startsWith("shchukin-podemnyy-x-");
    }
}
