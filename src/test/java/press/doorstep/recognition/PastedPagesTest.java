package press.doorstep.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.NewsroomJson.maps;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

/** Pages of several languages and kinds become drafts: whom we know is found by any name, whom we do not is proposed, nobody is guessed. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PastedPagesTest {

    @Inject
    Newsroom newsroom;

    private final OwnNames own = new OwnNames("Oduyame", "Brandvold", "Прудников", "Weidlich", "Marchandeau");
    private Newsroom.Person editor;

    @BeforeEach
    void an_editor() {
        editor = newsroom.editor("ana");
    }

    @Test
    void somebody_new_is_proposed_made_and_then_known() {
        JsonPath draft = draft("""
                Ferry crews walk out

                Night shifts are to blame, says the guild

                PORT CALLOW, Norland (NPA) — Ferry crews will walk out on Friday, the guild said on Monday.

                “We are tired,” said spokesman Tarek Oduyame. “We sail when the night shifts end.”

                A passenger said: “I understand them, but I have a wedding to go to.”

                Read also: Bridge closed for repairs
                Share this article
                """);
        assertThat(draft.getString("standfirst")).isEqualTo("Night shifts are to blame, says the guild");
        assertThat(draft.getString("place.name")).isEqualTo("Port Callow");
        assertThat(draft.getList("quotations.saidBy")).containsExactly(tarek(), tarek(), "A passenger");
        assertThat(draft.getList("quotations.text")).contains("We are tired", "We sail when the night shifts end.");
        assertThat(draft.getList("problems")).isEmpty();
        assertThat(draft.getList("dropped.rule"))
                .containsExactlyInAnyOrder("related-headlines", "furniture-phrase", "dateline");
        Map<String, Object> proposed = draft.getMap("proposed.speakers[0]");
        assertThat(draft.getList("proposed.speakers")).hasSize(1);
        assertThat(proposed).containsEntry("rolePrinted", "spokesman").containsEntry("quotations", 2);
        assertThat(draft.getString("proposed.speakers[0].seen[0].exact")).isEqualTo(tarek());
        assertThat((List<?>) proposed.get("candidates")).isEmpty();

        Response speaker = editor.post("/manage/v1/speakers", proposed.get("speaker"));
        assertThat(speaker.statusCode()).as(speaker.asString()).isEqualTo(201);
        takesOverWhatIsSuggested(draft.getString("id"), speaker.jsonPath().getString("slug"));
    }

    private String tarek() {
        return own.in("Tarek Oduyame");
    }

    private void takesOverWhatIsSuggested(String id, String slug) {
        String address = "/manage/v1/articles/" + id;
        Response found = editor.get(address + "/quotations/suggestions");
        List<Map<String, Object>> quotations = new ArrayList<>();
        maps(found.jsonPath().getList("items.quotation")).forEach(quotations::add);
        Map<String, Object> draft = editor.get(address).jsonPath().getMap("");
        draft.put("quotations", quotations);
        Response saved = editor.put(address, draft, found.header("ETag"));
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        JsonPath story = saved.jsonPath();
        assertThat(story.getList("quotations.speaker")).containsSequence(slug, slug);
        assertThat(story.getList("quotations.anchoring")).containsOnly("anchored");
        JsonPath again = editor.get(address + "/quotations/suggestions").jsonPath();
        assertThat(again.getList("items.inDraft")).doesNotContainNull();
        assertThat(again.getList("items.quotation", Map.class)).isEqualTo(story.getList("quotations", Map.class));
        Response published = editor.put(address + "/publication", "{}", saved.header("ETag"));
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
    }

    @Test
    void of_two_with_one_name_and_of_a_surname_alone_nobody_is_chosen() {
        String one = speaker(Map.of("en", own.in("Ann Brandvold")), List.of());
        String other = speaker(Map.of("en", own.in("Ingrid Brandvold")), List.of(own.in("Ánn Brandvold")));
        JsonPath named = draft("Toll stays\n\nThe toll stays. “It is fair,” said Ann Brandvold. It was raised in May.");
        assertThat(named.getList("quotations.speaker")).containsOnlyNulls();
        assertThat(named.getList("quotations.saidBy")).containsExactly(own.in("Ann Brandvold"));
        assertThat(named.getList("proposed.speakers[0].candidates.slug")).containsExactlyInAnyOrder(one, other);
        assertThat(named.getList("proposed.speakers[0].candidates.by")).containsOnly("name");
        JsonPath surname = draft("Toll stays\n\nThe toll stays. “It is fair,” Brandvold said. It was raised in May.");
        assertThat(surname.getList("quotations.speaker")).containsOnlyNulls();
        assertThat(surname.getList("proposed.speakers[0].candidates.by")).containsExactly("surname", "surname");
    }

    @Test
    void a_russian_page_finds_a_declined_name() {
        String slug = speaker(Map.of("en", "Valery P.", "ru", own.in("Валерий Прудников")), List.of());
        JsonPath draft = draft("""
                Мост откроют к зиме

                ЛИНДВИК, 12 марта (НТА) — Мост через пролив откроют к зиме, сообщили в управлении порта.

                По словам начальника порта Валерия Прудникова, работы «идут без задержек».

                «Мы успеем до первого снега», — сказал Прудников журналистам.

                Читайте также: Паром сел на мель
                Новости партнёров
                """);
        assertThat(draft.getString("language")).isEqualTo("ru");
        assertThat(draft.getString("place.name")).isEqualTo("Линдвик");
        assertThat(draft.getList("quotations.text")).containsExactly("идут без задержек", "Мы успеем до первого снега");
        assertThat(draft.getList("quotations.speaker")).containsExactly(slug, slug);
        assertThat(draft.getList("proposed.speakers")).isEmpty();
        assertThat(draft.getList("body.blocks")).hasSize(3);
    }

    @Test
    void german_and_french_pages_are_read_too() {
        String konrad = speaker(Map.of("en", own.in("Konrad Weidlich")), List.of());
        JsonPath german = draft("""
                Die Fähre fährt auch nachts

                Die Fähre nach Ostrey fährt künftig auch nachts. „Wir fahren, bis der letzte Lastwagen drüben ist“, sagte
                Hafenmeister Konrad Weidlich am Montag. Die Gemeinde zahlt dafür, und sie hat lange gezögert.

                Lesen Sie auch
                Brücke gesperrt
                """);
        assertThat(german.getString("language")).isEqualTo("de");
        assertThat(german.getList("quotations.speaker")).containsExactly(konrad);
        assertThat(german.getList("quotations.text"))
                .containsExactly("Wir fahren, bis der letzte Lastwagen drüben ist");
        JsonPath french = draft("""
                Le bac naviguera aussi la nuit

                Le bac de l'île naviguera aussi la nuit. « On nous l'avait promis il y a dix ans, a rappelé Odile Marchandeau, et puis
                plus rien. » La commune paie pour deux bateaux, et les habitants de l'île sont contents.

                À lire aussi
                Le pont est fermé
                """);
        assertThat(french.getString("language")).isEqualTo("fr");
        assertThat(french.getList("quotations.text"))
                .containsExactly("On nous l'avait promis il y a dix ans", "et puis plus rien.");
        assertThat(french.getList("quotations.anchoring")).containsOnly("anchored");
        assertThat(french.getString("proposed.speakers[0].speaker.names.fr")).isEqualTo(own.in("Odile Marchandeau"));
    }

    @Test
    void words_that_are_on_record_with_other_punctuation_are_the_same_and_stand_in_the_story() {
        speaker(Map.of("en", tarek()), List.of());
        JsonPath first =
                draft("Tolls\n\nThe toll stays. “We count every car, every lorry and every bus,” said Tarek Oduyame.");
        JsonPath second = draft(
                "Bus tolls\n\nThe toll stays. “We count every car every lorry, and every bus,” said Tarek Oduyame.");
        String quotation = first.getString("quotations[0].id");
        assertThat(second.getString("quotations[0].id")).isEqualTo(quotation);
        assertThat(second.getList("problems")).isEmpty();
        String address = "/manage/v1/articles/" + second.getString("id");
        Response read = editor.get(address);
        Map<String, Object> again = read.jsonPath().getMap("");
        again.put("standfirst", "Buses too");
        Response saved = editor.put(address, again, read.header("ETag"));
        assertThat(saved.jsonPath().getString("quotations[0].anchoring"))
                .as(saved.asString())
                .isEqualTo("anchored");
    }

    @Test
    void reported_words_are_suggested_and_not_set() {
        JsonPath draft = draft("""
                Toll to rise in May

                The toll on the bridge will rise in May, the council decided on Monday after a long debate in Lindvik.

                Tarek Oduyame said that nobody had asked the crews. He called the plan “a bad joke”.
                """);
        assertThat(draft.getList("quotations.text")).containsExactly("a bad joke");
        JsonPath found = editor.get("/manage/v1/articles/" + draft.getString("id") + "/quotations/suggestions")
                .jsonPath();
        assertThat(found.getList("items.quotation.form")).contains("indirect");
        assertThat(found.getList("items.inDraft")).containsExactly(null, draft.getString("quotations[0].id"));
        assertThat(found.getString("items[0].quotation.saidBy")).isEqualTo(tarek());
        assertThat(found.getString("items[0].speaker.name")).isEqualTo(tarek());
        assertThat(found.getList("items[0].rules")).isNotEmpty();
    }

    @Test
    void a_language_is_taken_at_its_word_and_told_only_when_it_is_known() {
        String page =
                "Färjan går hela natten\n\nFärjorna mellan Lindvik och Ostrey går hela natten, säger bolaget. Det är första gången på tio år.";
        JsonPath unknown = draft(page);
        assertThat(unknown.getString("language")).isNull();
        assertThat(unknown.getList("problems.code")).containsExactly("language-missing");
        Response told = editor.request()
                .contentType("text/plain; charset=UTF-8")
                .body(page)
                .post("/manage/v1/intake?language=sv");
        assertThat(told.jsonPath().getString("language")).isEqualTo("sv");
    }

    private JsonPath draft(String page) {
        Response taken = editor.request()
                .contentType("text/plain; charset=UTF-8")
                .body(own.in(page))
                .post("/manage/v1/intake");
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);
        return taken.jsonPath();
    }

    private String speaker(Map<String, String> names, List<String> aliases) {
        Response made = editor.post("/manage/v1/speakers", Map.of("names", names, "aliases", aliases));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.jsonPath().getString("slug");
    }
}
