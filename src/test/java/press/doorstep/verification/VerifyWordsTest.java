package press.doorstep.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;
import static press.doorstep.verification.Claims.said;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

/** Was this said? Each kind of answer has a story of its own. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class VerifyWordsTest {

    private static final String WHOLE =
            "Nine pelicans guard our lighthouse, and none of them has ever asked me for a raise. "
                    + "The tenth one retired to the museum last winter, with a pension and a small brass plaque.";

    @Inject
    Newsroom newsroom;

    private Claims claims;

    @BeforeEach
    void someone_asks() {
        claims = Claims.of(newsroom);
    }

    /** On record once, whichever of these stories is told first. */
    private String onRecord() {
        String speaker = "pelican-keeper";
        if (newsroom.passerBy().get("/v1/speakers/" + speaker).statusCode() != 200) {
            claims.speaker("Pelican Keeper");
            claims.prints(List.of(said(speaker, WHOLE)));
        }
        return speaker;
    }

    @Test
    void exact_when_it_stands_there_so() {
        onRecord();
        JsonPath answer = claims.asks("“" + WHOLE + "”");

        assertThat(answer.getString("verdict")).isEqualTo("exact");
        assertThat(answer.getFloat("matches[0].similarity")).isEqualTo(1);
        assertThat(answer.getString("matches[0].quotation.text")).isEqualTo(WHOLE);
        assertThat(answer.getString("matches[0].quotation.speaker.role.title")).isEqualTo("Dock Master");
        assertThat(answer.getString("matches[0].quotation.saidOn")).isEqualTo("2020-06-01");
        assertThat(answer.getInt("matches[0].quotation.occurrencesCount")).isEqualTo(1);
        assertThat(answer.getList("matches[0].concerns")).isEmpty();
        assertThat(newsroom.passerBy()
                        .get(answer.getString("matches[0].links.article"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(newsroom.passerBy()
                        .get(answer.getString("matches[0].links.card"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void folded_exact_when_only_its_dress_differs() {
        claims.prints(
                "ru",
                List.of(said(claims.speaker("Tea Brewer"), "Всё, что мы твёрдо знаем о чайках, — это их аппетит")));

        assertThat(claims.asks("„все что мы ТВЕРДО знаем о чайках - это их аппетит!“")
                        .getString("verdict"))
                .isEqualTo("foldedExact");
    }

    @Test
    void a_fragment_when_it_is_a_part_in_one_piece() {
        onRecord();
        JsonPath answer = claims.asks("none of them has ever asked me for a raise");

        assertThat(answer.getString("verdict")).isEqualTo("fragment");
        assertThat(answer.getInt("matches[0].differences[0].said.start")).isEqualTo(WHOLE.indexOf("none of"));
        assertThat(answer.getInt("matches[0].differences[0].given.end")).isEqualTo(42);
    }

    @Test
    void elided_when_an_ellipsis_says_that_words_are_left_out() {
        onRecord();
        JsonPath answer = claims.asks("Nine pelicans guard our lighthouse [...] The tenth one retired to the museum");

        assertThat(answer.getString("verdict")).isEqualTo("elided");
        assertThat(answer.getBoolean("matches[0].missingEllipsis")).isFalse();
        assertThat(answer.getBoolean("matches[0].differences[1].marked")).isTrue();
    }

    @Test
    void missing_ellipsis_when_nothing_says_so() {
        onRecord();
        JsonPath answer = claims.asks("The tenth one retired to the museum with a pension and a small brass plaque");

        assertThat(answer.getString("verdict")).isEqualTo("missingEllipsis");
        assertThat(answer.getBoolean("matches[0].missingEllipsis")).isTrue();
        assertThat(answer.getString("matches[0].differences[1].type")).isEqualTo("delete");
        assertThat(answer.getString("matches[0].differences[1].said.text")).isEqualTo("last winter");
        assertThat(answer.getString("matches[0].differences[1].given")).isNull();
    }

    @Test
    void altered_when_words_are_changed_or_put_in() {
        onRecord();
        JsonPath answer =
                claims.asks("Nine pelicans guard our lighthouse, and all of them have often asked me for a raise");

        assertThat(answer.getString("verdict")).isEqualTo("altered");
        assertThat(answer.getList("matches[0].differences.type")).contains("replace", "equal");
        assertThat(answer.getFloat("matches[0].similarity")).isBetween(0.6f, 0.99f);
    }

    @Test
    void altered_also_when_it_is_short() {
        claims.prints(List.of(said(claims.speaker("Owl Counter"), "Owls never pay taxes")));

        JsonPath answer = claims.asks("Owls always pay taxes");
        assertThat(answer.getString("verdict")).isEqualTo("altered");
        assertThat(answer.getString("matches[0].differences[1].said.text")).isEqualTo("never");
        assertThat(answer.getString("matches[0].differences[1].given.text")).isEqualTo("always");
    }

    @Test
    void stitched_when_two_utterances_are_made_into_one() {
        String speaker = claims.speaker("Stitched Speaker");
        claims.prints(List.of(
                said(speaker, "The walrus signed the treaty without reading a single page of it."),
                said(speaker, "Our submarines will be painted yellow before the parliament meets again.")));

        JsonPath answer = claims.asks(
                "The walrus signed the treaty before the parliament meets again. Our submarines will be painted yellow");
        assertThat(answer.getString("verdict")).isEqualTo("stitched");
        assertThat(answer.getList("matches")).hasSize(2);
        assertThat(answer.getList("matches.kind")).containsOnly("stitched");
    }

    @Test
    void stitched_when_distant_parts_of_one_are_joined_and_elided_when_an_ellipsis_says_so() {
        onRecord();
        String from = "Nine pelicans guard our lighthouse";
        String to = "with a pension and a small brass plaque";

        assertThat(claims.asks(from + " " + to).getString("verdict")).isEqualTo("stitched");
        assertThat(claims.asks(from + " … " + to).getString("verdict")).isEqualTo("elided");
    }

    @Test
    void wrong_speaker_when_somebody_else_said_it() {
        onRecord();
        JsonPath answer = claims.asks(Map.of("text", WHOLE, "speaker", "Anna Nobody"));

        assertThat(answer.getString("verdict")).isEqualTo("wrongSpeaker");
        assertThat(answer.getString("matches[0].kind")).isEqualTo("exact");
        assertThat(answer.getString("matches[0].quotation.speaker.name")).isEqualTo("Pelican Keeper");
        for (String right : List.of("pelican-keeper", "Keeper", "PELICAN keeper")) {
            assertThat(claims.asks(Map.of("text", WHOLE, "speaker", right)).getString("verdict"))
                    .isEqualTo("exact");
        }
    }

    @Test
    void of_two_who_said_the_same_the_one_named_comes_first() {
        String one = claims.speaker("First Parrot");
        String other = claims.speaker("Second Parrot");
        claims.prints(List.of(said(one, "Crackers for everybody before the curtain falls")));
        claims.prints(List.of(said(other, "Crackers for everybody before the curtain falls")));

        JsonPath answer =
                claims.asks(Map.of("text", "Crackers for everybody before the curtain falls", "speaker", other));
        assertThat(answer.getString("verdict")).isEqualTo("exact");
        assertThat(answer.getList("matches.quotation.speaker.slug")).containsExactly(other, one);
    }

    @Test
    void wrong_role_when_the_office_was_not_held_on_that_day() {
        onRecord();
        Map<String, Object> claim = new LinkedHashMap<>(Map.of("text", WHOLE, "role", "Harbour Judge"));

        assertThat(claims.asks(claim).getString("verdict")).isEqualTo("wrongRole");
        for (String right : List.of("Dock Master", "master", "начальника причала")) {
            claim.put("role", right);
            assertThat(claims.asks(claim).getString("verdict")).as(right).isEqualTo("exact");
        }
    }

    @Test
    void other_language_when_a_translation_is_taken_for_the_original() {
        String speaker = claims.speaker("Bilingual Heron");
        JsonPath english = claims.prints(List.of(said(speaker, "The heron keeps both of its promises")));
        String original = english.getString("quotations[0].id");
        Response made = claims.editor()
                .post(
                        "/manage/v1/quotations",
                        Map.of(
                                "text",
                                "Цапля держит оба своих обещания",
                                "language",
                                "ru",
                                "speaker",
                                speaker,
                                "translationOf",
                                original));
        Map<String, Object> russian = Map.of(
                "id",
                Claims.made(made).getString("id"),
                "speaker",
                speaker,
                "text",
                "Цапля держит оба своих обещания",
                "language",
                "ru");
        claims.prints("ru", List.of(russian));

        JsonPath answer = claims.asks(Map.of("text", "Цапля держит оба своих обещания", "language", "en"));
        assertThat(answer.getString("verdict")).isEqualTo("otherLanguage");
        assertThat(answer.getString("matches[0].kind")).isEqualTo("exact");
        assertThat(answer.getString("matches[0].quotation.translations[0].id")).isEqualTo(original);
        assertThat(claims.asks(Map.of("text", "Цапля держит оба своих обещания", "language", "ru"))
                        .getString("verdict"))
                .isEqualTo("exact");
    }

    @Test
    void retracted_and_disputed_are_told_and_so_are_corrections() {
        JsonPath story = claims.prints(
                List.of(said(claims.speaker("Retracting Otter"), "I never liked that river anyway, ask anyone")));
        String quotation = "/manage/v1/quotations/" + story.getString("quotations[0].id");
        String text = "I never liked that river anyway, ask anyone";
        for (String state : List.of("disputed", "misattributed", "retracted")) {
            String etag = claims.editor().get(quotation).header("ETag");
            Response put = claims.editor().put(quotation + "/verification", Map.of("verification", state), etag);
            assertThat(put.statusCode()).isEqualTo(200);
            Awaitility.await()
                    .untilAsserted(() -> assertThat(claims.asks(text).getList("matches[0].concerns"))
                            .contains(state));
            assertThat(claims.asks(text).getString("verdict")).isEqualTo(state.equals("disputed") ? "exact" : state);
        }
        String address = "/manage/v1/articles/" + story.getString("id");
        Response corrected = claims.editor()
                .post(
                        address + "/corrections",
                        Map.of("kind", "correction", "severity", "minor", "text", "It was another river."));
        assertThat(corrected.statusCode()).as(corrected.asString()).isBetween(200, 201);
        JsonPath answer = claims.asks(text);
        assertThat(answer.getList("matches[0].concerns")).contains("correctedSince");
        assertThat(answer.getString("matches[0].corrections[0].text")).isEqualTo("It was another river.");
        assertThat(answer.getString("matches[0].corrections[0].article.id")).isEqualTo(story.getString("id"));
    }

    @Test
    void not_found_when_nothing_is_like_it_and_too_short_to_tell() {
        onRecord();
        assertThat(claims.asks("Yesterday's tramway sang to the violet mayor of Upsala")
                        .getString("verdict"))
                .isEqualTo("notFound");
        for (String text : List.of("pelicans", "nine pelicans", "?!", "…")) {
            assertThat(claims.asks(text).getString("verdict")).as(text).isEqualTo("tooShort");
        }
    }

    @Test
    void words_are_confirmed_only_as_long_as_a_story_carries_them() {
        for (String kind : List.of("withdrawal", "kill")) {
            String text = "The " + kind + " of the moon was announced by a choir of eels";
            JsonPath story = claims.prints(List.of(said(claims.speaker("Eel of " + kind), text)));
            assertThat(claims.asks(text).getString("verdict")).isEqualTo("exact");

            claims.ends(story, kind);

            assertThat(claims.asks(text).getString("verdict")).isEqualTo("notFound");
        }
    }

    @Test
    void a_claim_that_is_none_is_refused() {
        for (String body : List.of(
                "{}",
                "{\"text\":\" \"}",
                "{\"text\":\"" + "x".repeat(5001) + "\"}",
                "{\"text\":\"a b c\",\"limit\":0}",
                "{\"text\":\"a b c\",\"limit\":21}",
                "{\"text\":\"a b c\",\"language\":\"xx-\"}",
                "{\"text\":\"a b c\",\"speakers\":\"x\"}")) {
            refused(claims.reader().post("/v1/verify", body), 400, "invalid-body");
        }
        refused(claims.reader().post("/v1/verify?x=1", "{\"text\":\"a b c\"}"), 400, "unknown-parameter");
    }

    @Test
    void a_long_text_is_looked_into_as_any_other() {
        onRecord();
        String text = (WHOLE + " ").repeat(28);
        assertThat(claims.asks(text).getInt("words")).isGreaterThan(800);
        assertThat(claims.asks("the of and to a in ".repeat(200)).getString("verdict"))
                .isIn("notFound", "tooShort");
    }
}
