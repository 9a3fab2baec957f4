package press.doorstep.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.doorstep.Newsroom;

/** An editor who puts words on record, and a reader who asks about them. */
record Claims(Newsroom.Person editor, Newsroom.Person reader) {

    static Claims of(Newsroom newsroom) {
        return new Claims(newsroom.editor("ana"), newsroom.passerBy());
    }

    /** The slug of a speaker who was first one thing, then another. */
    String speaker(String name) {
        Map<String, Object> body = Map.of(
                "names",
                Map.of("en", name, "ru", "Говорящий " + name.hashCode()),
                "tenures",
                List.of(
                        Map.of("title", Map.of("en", "Dock Master", "ru", "Начальник причала"), "to", "2020-12-31"),
                        Map.of("title", Map.of("en", "Harbour Judge"), "from", "2021-01-01")));
        return made(editor.post("/manage/v1/speakers", body)).getString("slug");
    }

    /** A published story that quotes these; answers it as the desk has it. */
    JsonPath prints(List<Map<String, Object>> quotations) {
        return prints("en", quotations);
    }

    JsonPath prints(String language, List<Map<String, Object>> quotations) {
        List<String> paragraphs = quotations.stream()
                .map(quotation -> "«" + quotation.get("text") + "»")
                .toList();
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Map<String, Object> quotation : quotations) {
            Map<String, Object> entry = new LinkedHashMap<>(Map.of("form", "direct", "saidOn", "2020-06-01"));
            entry.putAll(quotation);
            entries.add(entry);
        }
        Response draft = editor.post(
                "/manage/v1/articles",
                Map.of(
                        "language",
                        language,
                        "headline",
                        "A story that quotes",
                        "body",
                        Map.of("text", String.join("\n\n", paragraphs)),
                        "quotations",
                        entries));
        made(draft);
        String address = "/manage/v1/articles/" + draft.path("id");
        Response published = editor.put(address + "/publication", Map.of(), draft.header("ETag"));
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
        return published.jsonPath();
    }

    void ends(JsonPath story, String kind) {
        String address = "/manage/v1/articles/" + story.getString("id");
        Map<String, String> body = Map.of("kind", kind, "reason", "because", "notice", "Taken back.");
        Response ended =
                editor.put(address + "/withdrawal", body, editor.get(address).header("ETag"));
        assertThat(ended.statusCode()).as(ended.asString()).isEqualTo(200);
    }

    static Map<String, Object> said(String speaker, String text) {
        return Map.of("speaker", speaker, "text", text);
    }

    JsonPath asks(String text) {
        return asks(Map.of("text", text));
    }

    JsonPath asks(Map<String, Object> claim) {
        Response answer = reader.post("/v1/verify", claim);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    static JsonPath made(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath();
    }
}
