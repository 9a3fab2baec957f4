package press.doorstep.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.access.Scope;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ImportsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    ImportWorker worker;

    @Inject
    IntakeConfig config;

    ImportDesk ana;

    @BeforeEach
    void someone_may_import() {
        ana = new ImportDesk(newsroom.editor("ana"));
    }

    @Test
    void every_line_is_answered_and_a_bad_one_spoils_none_but_itself() {
        ImportDesk.Report report = ana.imports(
                topic("tides", "Tides"),
                "",
                "{\"kind\": \"topic\", \"slug\": \"ebb\", \"names\": {\"en\": \"Ebb\"}, \"colour\": \"blue\"}",
                "{\"kind\": \"topic\", \"slug\": ",
                "[1, 2]",
                "{\"kind\": \"tropic\", \"slug\": \"cancer\"}",
                "{\"slug\": \"capricorn\"}",
                "{\"kind\": \"topic\", \"slug\": \"a\", \"slug\": \"b\", \"names\": {\"en\": \"Twice\"}}",
                "{\"kind\": \"topic\", \"slug\": \"nul\", \"names\": {\"en\": \"a\\u0000b\"}}",
                "{\"kind\": \"topic\", \"slug\": \"half\", \"names\": {\"en\": \"\\ud800\"}}",
                topic("springs", "Spring tides"));

        assertThat(report.counts()).isEqualTo("2 created, 0 updated, 0 unchanged, 0 warned, 8 refused");
        assertThat(report.job().get("state").asText()).isEqualTo("finished");
        assertThat(report.job().get("lines").asLong()).isEqualTo(10);
        assertThat(report.outcomes())
                .extracting(outcome -> outcome.get("line").asInt())
                .containsExactly(1, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(report.line(1).get("kind").asText()).isEqualTo("topic");
        assertThat(report.line(1).get("slug").asText()).isEqualTo("tides");
        assertThat(report.line(1).get("id").asText()).hasSize(36);
        assertThat(report.line(1).get("problems")).isEmpty();
        assertThat(report.problem(3)).startsWith("/colour ");
        assertThat(report.problem(4)).contains("ends in the middle at column");
        assertThat(report.problem(5)).contains("JSON object");
        assertThat(report.problem(6)).startsWith("/kind ");
        assertThat(report.problem(7)).startsWith("/kind ");
        assertThat(report.problem(8)).contains("twice");
        assertThat(report.problem(9)).startsWith("/names/en ").contains("U+0000");
        assertThat(report.problem(10)).startsWith("/names/en ").contains("U+D800");
        assertThat(report.outcome(11)).isEqualTo("created");
    }

    @Test
    void a_line_that_is_no_utf_8_and_one_longer_than_a_megabyte_are_refused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("{\"kind\": \"topic\", \"slug\": \"latin\", \"names\": {\"en\": \"caf"
                .getBytes(StandardCharsets.UTF_8));
        file.write(0xE9);
        file.write("\"}}\n".getBytes(StandardCharsets.UTF_8));
        file.write(topic("huge", "h".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8));
        file.write(("\n" + topic("small", "Small")).getBytes(StandardCharsets.UTF_8));

        ImportDesk.Report report = ana.imports(file.toByteArray());

        assertThat(report.counts()).isEqualTo("1 created, 0 updated, 0 unchanged, 0 warned, 2 refused");
        assertThat(report.problem(1)).contains("UTF-8");
        assertThat(report.problem(2)).contains("longer than 1048576 bytes");
    }

    @Test
    void records_may_name_what_comes_later_and_a_second_time_nothing_changes() {
        List<String> file = List.of(
                topic("currents-cold", "Cold currents", "currents"),
                topic("currents", "Currents", "oceans-of-import"),
                topic("oceans-of-import", "Oceans"));

        assertThat(ana.imports(String.join("\n", file)).counts())
                .isEqualTo("3 created, 0 updated, 0 unchanged, 0 warned, 0 refused");
        assertThat(ana.imports(file.get(2), file.get(0), file.get(1)).counts())
                .isEqualTo("0 created, 0 updated, 3 unchanged, 0 warned, 0 refused");
        assertThat(ana.imports(topic("currents", "Sea currents", "oceans-of-import"))
                        .counts())
                .isEqualTo("0 created, 1 updated, 0 unchanged, 0 warned, 0 refused");
    }

    @Test
    void what_names_a_thing_in_a_later_batch_is_kept_again_at_the_end() {
        String orphans = IntStream.range(0, 150)
                .mapToObj(i -> topic("isle-" + i, "Isle " + i, "archipelago-" + (i % 3)))
                .collect(Collectors.joining("\n"));
        String parents = IntStream.range(0, 2)
                .mapToObj(i -> topic("archipelago-" + i, "Archipelago " + i))
                .collect(Collectors.joining("\n"));

        ImportDesk.Report report = ana.imports(orphans, parents);

        assertThat(report.counts()).isEqualTo("102 created, 0 updated, 0 unchanged, 50 warned, 0 refused");
        assertThat(report.outcome(1)).isEqualTo("created");
        assertThat(report.problem(3)).contains("archipelago-2");
        assertThat(ana.person().get("/manage/v1/topics/isle-148").jsonPath().getString("broader"))
                .isEqualTo("archipelago-1");
    }

    @Test
    void a_rehearsal_tells_what_would_be_and_changes_nothing() {
        ana.imports(topic("kept", "Kept"));

        ImportDesk.Report report = ana.rehearses(
                topic("kept", "Kept"),
                topic("planned", "Planned", "parent-planned"),
                topic("parent-planned", "Parent"),
                topic("lost", "Lost", "nowhere-planned"),
                "{\"kind\": \"topic\", \"slug\": \"bad\"}",
                topic("planned", "Planned again"));

        assertThat(report.job().get("dryRun").asBoolean()).isTrue();
        assertThat(report.counts()).isEqualTo("2 created, 1 updated, 1 unchanged, 1 warned, 1 refused");
        assertThat(report.outcome(2)).isEqualTo("created");
        assertThat(report.line(2).get("id").isNull()).isTrue();
        assertThat(report.problem(4)).contains("nowhere-planned");
        assertThat(report.outcome(6)).isEqualTo("updated");
        assertThat(ana.person().get("/manage/v1/topics/planned").statusCode()).isEqualTo(404);
        assertThat(ana.imports(topic("planned", "Planned")).outcome(1)).isEqualTo("created");
    }

    @Test
    void an_import_that_was_interrupted_goes_on_with_the_next_batch() throws InterruptedException {
        byte[] file = IntStream.range(0, 1200)
                .mapToObj(i -> topic("buoy-" + i, "Buoy " + i))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        String id = ana.sends(file, "");
        await().until(() -> ana.job(id).get("created").asLong() > 0);

        worker.stop();
        long created = ana.job(id).get("created").asLong();
        assertThat(created).isPositive().isLessThan(1200);
        assertThat(ana.job(id).get("state").asText()).isEqualTo("running");
        assertThat(ana.outcomes(id, "")).hasSize((int) created);
        worker.start();

        assertThat(ana.report(id).counts()).isEqualTo("1200 created, 0 updated, 0 unchanged, 0 warned, 0 refused");
        assertThat(ana.outcomes(id, "")).hasSize(1200);
    }

    @Test
    void imports_are_listed_the_newest_first_and_outcomes_can_be_picked() {
        String first = ana.imports(topic("listed-one", "One")).id();
        String second = ana.imports(topic("listed-two", "Two"), "nonsense").id();

        Response page = ana.person().get("/manage/v1/imports?limit=1");
        assertThat(page.jsonPath().getList("items.id")).containsExactly(second);
        Response next = ana.person()
                .get("/manage/v1/imports?limit=1&cursor=" + page.jsonPath().getString("page.next"));
        assertThat(next.jsonPath().getList("items.id")).containsExactly(first);
        assertThat(ana.outcomes(second, "?outcome=refused,warned")).hasSize(1);
    }

    @Test
    void only_those_who_may_write_may_import_and_only_those_who_may_publish_may_publish() {
        byte[] file = topic("secret", "Secret").getBytes(StandardCharsets.UTF_8);
        ImportDesk reader = new ImportDesk(newsroom.person("rita", Scope.CONTENT_READ));
        ImportDesk writer = new ImportDesk(newsroom.person("wim", Scope.CONTENT_WRITE));

        assertThat(new ImportDesk(newsroom.passerBy()).post(file, "").statusCode())
                .isEqualTo(401);
        assertThat(reader.post(file, "").statusCode()).isEqualTo(403);
        ImportDesk.Report report = writer.imports(
                "{\"kind\": \"collection\", \"slug\": \"front\", \"title\": \"Front\", \"state\": \"published\"}");
        assertThat(report.problem(1)).startsWith("/state ").contains("content:publish");
    }

    @Test
    void what_is_no_import_is_refused_as_a_problem() {
        Newsroom.refused(
                ana.person().get("/manage/v1/imports/0190a6c1-4d5e-7f00-8a1b-2c3d4e5f6071"), 404, "import-not-found");
        Newsroom.refused(ana.person().get("/manage/v1/imports/front-page"), 404, "import-not-found");
        Newsroom.refused(ana.post(new byte[0], "?dry=true"), 400, "unknown-parameter");
        Newsroom.refused(ana.person().post("/manage/v1/imports", "{}"), 415, "unsupported-media-type");
    }

    @Test
    void an_empty_file_is_an_import_of_nothing_and_files_do_not_stay_behind() throws IOException {
        ImportDesk.Report report = ana.imports("\n\n");

        assertThat(report.job().get("lines").asLong()).isZero();
        assertThat(report.job().get("state").asText()).isEqualTo("finished");
        try (Stream<Path> files = Files.list(config.spool())) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains(report.id()));
        }
    }

    private static String topic(String slug, String name) {
        return "{\"kind\": \"topic\", \"slug\": \"%s\", \"names\": {\"en\": \"%s\"}}".formatted(slug, name);
    }

    private static String topic(String slug, String name, String broader) {
        return "{\"kind\": \"topic\", \"slug\": \"%s\", \"names\": {\"en\": \"%s\"}, \"broader\": \"%s\"}"
                .formatted(slug, name, broader);
    }
}
