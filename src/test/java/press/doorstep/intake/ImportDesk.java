package press.doorstep.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import press.doorstep.Newsroom;

/** Somebody who sends files of records and reads what became of them. */
record ImportDesk(Newsroom.Person person) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What an import came to. */
    record Report(String id, JsonNode job, List<JsonNode> outcomes) {

        String counts() {
            return "%d created, %d updated, %d unchanged, %d warned, %d refused"
                    .formatted(
                            job.get("created").asLong(),
                            job.get("updated").asLong(),
                            job.get("unchanged").asLong(),
                            job.get("warned").asLong(),
                            job.get("refused").asLong());
        }

        JsonNode line(long number) {
            return outcomes.stream()
                    .filter(outcome -> outcome.get("line").asLong() == number)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No outcome of line " + number + " in " + outcomes));
        }

        String outcome(long line) {
            return line(line).get("outcome").asText();
        }

        /** Pointer and detail of the first problem of a line. */
        String problem(long line) {
            JsonNode problem = line(line).get("problems").get(0);
            return problem.get("pointer").asText() + " " + problem.get("detail").asText();
        }
    }

    Report imports(String... lines) {
        return imports(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    Report imports(byte[] file) {
        return report(sends(file, ""));
    }

    Report rehearses(String... lines) {
        return report(sends(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "?dryRun=true"));
    }

    /** Sends a file; answers the id of the import. */
    String sends(byte[] file, String query) {
        Response accepted = post(file, query);
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        String id = accepted.jsonPath().getString("id");
        assertThat(accepted.header("Location")).endsWith("/manage/v1/imports/" + id);
        return id;
    }

    Response post(byte[] file, String query) {
        return person.request().contentType("application/x-ndjson").body(file).post("/manage/v1/imports" + query);
    }

    JsonNode job(String id) {
        Response answer = person.get("/manage/v1/imports/" + id);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return json(answer.asString());
    }

    /** Waits for the end. */
    Report report(String id) {
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !job(id).get("finishedAt").isNull());
        return new Report(id, job(id), outcomes(id, ""));
    }

    List<JsonNode> outcomes(String id, String query) {
        Response answer = person.get("/manage/v1/imports/" + id + "/outcomes" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/x-ndjson");
        List<JsonNode> outcomes = new ArrayList<>();
        answer.asString().lines().forEach(line -> outcomes.add(json(line)));
        return outcomes;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
