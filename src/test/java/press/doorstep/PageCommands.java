package press.doorstep;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shell blocks of a page, run by a shell against the application under test as they stand, but for the port. */
public final class PageCommands {

    private static final Pattern BLOCK = Pattern.compile("^```sh\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ARROW = Pattern.compile("# → (\\d{3}(?:, \\d{3})*)$", Pattern.MULTILINE);
    private static final Pattern STATUS = Pattern.compile("^status=(\\d{3})$", Pattern.MULTILINE);

    /** curl itself, which also says what each request was answered with. */
    private static final String CURL = "curl() { command curl -w '\\nstatus=%{http_code}\\n' \"$@\"; }\n";

    private PageCommands() {}

    /** The blocks, in order. */
    public static List<String> blocks(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** The statuses that a block says its requests are answered with, behind arrows. */
    public static List<String> promised(String block) {
        return ARROW.matcher(block)
                .results()
                .flatMap(arrow -> Stream.of(arrow.group(1).split(", ")))
                .toList();
    }

    /** Runs one block with {@code KEY} set and answers the statuses of its requests. */
    public static List<String> statuses(String block, String key) throws IOException, InterruptedException {
        String script = CURL + block.replace("localhost:8080", "localhost:" + RestAssured.port);
        ProcessBuilder shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script).redirectErrorStream(true);
        shell.environment().put("KEY", key);
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return STATUS.matcher(said)
                .results()
                .map((MatchResult status) -> status.group(1))
                .toList();
    }
}
