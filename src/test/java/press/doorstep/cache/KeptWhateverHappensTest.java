package press.doorstep.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.changes.RandomDesk;

/**
 * Holds the keys of every kept answer against what it reads: after whatever is done at the desk, what is kept says what the resource says. Which
 * addresses there are is found by walking from the lists.
 */
@Tag("slow")
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class KeptWhateverHappensTest {

    private static final int ROUNDS = Integer.getInteger("cache.rounds", 60);
    private static final int ASKED = 120;
    private static final Pattern ADDRESS = Pattern.compile("\"url\":\"(/v1/(\\w+)/[^\"]+)\"");

    private static final List<String> STARTS = List.of(
            "/v1/articles",
            "/v1/articles?sort=updatedAt",
            "/v1/quotations",
            "/v1/speakers",
            "/v1/topics",
            "/v1/topics?view=tree",
            "/v1/authors",
            "/v1/collections",
            "/v1/places",
            "/v1/counts",
            "/v1/site",
            "/v1/trending",
            "/v1/search?q=bridge",
            "/v1/articles?count=exact&language=de",
            "/v1/quotations?form=direct",
            "/feeds/latest.rss",
            "/feeds/latest.json?content=full",
            "/feeds/latest.atom");

    private static final TreeMap<String, List<String>> PARTS = new TreeMap<>(java.util.Map.of(
            "articles",
            List.of(
                    "",
                    "?bodyFormat=html",
                    "?include=related",
                    "/quotations",
                    "/related",
                    "/topics",
                    "/corrections",
                    ".jsonld",
                    ".ninjs"),
            "quotations",
            List.of("", "/card", "/occurrences", "?include=occurrences"),
            "speakers",
            List.of("", "?include=quotations", "/quotations", "/articles", "/topics", "/timeline"),
            "topics",
            List.of("", "?include=articles", "/articles", "/quotations", "/speakers", "/related"),
            "authors",
            List.of("", "/articles"),
            "collections",
            List.of("")));

    @Inject
    Newsroom newsroom;

    @TestHTTPResource
    URI base;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random chance = new Random(7);
    private final Set<String> known = new LinkedHashSet<>(STARTS);
    private String key;

    private record Answer(int status, String body, boolean kept) {}

    @Test
    void what_is_kept_is_what_the_resource_says() throws Exception {
        key = newsroom.editor("ana").key();
        RandomDesk desk = new RandomDesk(base, key, "kw" + System.nanoTime() % 100_000);
        desk.work(60, 2);
        int compared = 0;
        int kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> asked = some();
            asked.forEach(address -> learn(read(address)));
            desk.work(1 + round % 4, 1);
            Set<String> odd = new TreeSet<>(asked);
            for (String address : asked) {
                kept += read(address).kept() ? 1 : 0;
            }
            await().atMost(Duration.ofSeconds(12))
                    .pollInterval(Duration.ofMillis(300))
                    .untilAsserted(() -> {
                        odd.removeIf(this::agrees);
                        assertThat(odd)
                                .as(
                                        "kept answers that are past, such as %s",
                                        odd.stream()
                                                .findFirst()
                                                .map(this::difference)
                                                .orElse(""))
                                .isEmpty();
                    });
            compared += asked.size();
        }
        System.out.printf(
                "%d answers compared, %d of them kept through what was done; %d addresses known; %s%n",
                compared, kept, known.size(), desk);
        assertThat(kept).isGreaterThan(compared / 20);
    }

    private boolean agrees(String address) {
        Answer shown = read(address);
        Answer made = read(address, "Authorization", "Bearer " + key);
        return shown.status() == made.status()
                && (made.status() >= 400 || shown.body().equals(made.body()));
    }

    private String difference(String address) {
        Answer shown = read(address);
        Answer made = read(address, "Authorization", "Bearer " + key);
        int at = 0;
        while (at < Math.min(shown.body().length(), made.body().length())
                && shown.body().charAt(at) == made.body().charAt(at)) {
            at++;
        }
        return "%d %d …%s… …%s…".formatted(shown.status(), made.status(), around(shown, at), around(made, at));
    }

    private static String around(Answer answer, int at) {
        return answer.body()
                .substring(Math.max(0, at - 150), Math.min(answer.body().length(), at + 60));
    }

    private List<String> some() {
        List<String> all = new ArrayList<>(known);
        Collections.shuffle(all, chance);
        Set<String> some = new LinkedHashSet<>(STARTS);
        some.addAll(all.subList(0, Math.min(all.size(), ASKED)));
        return List.copyOf(some);
    }

    private void learn(Answer answer) {
        Matcher found = ADDRESS.matcher(answer.body());
        while (found.find() && known.size() < 5_000) {
            for (String part : PARTS.getOrDefault(found.group(2), List.of())) {
                known.add(found.group(1) + part);
            }
        }
    }

    private Answer read(String address, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(address)).timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    new String(answer.body(), StandardCharsets.UTF_8),
                    answer.headers().firstValue("Age").isPresent());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(address, e);
        }
    }
}
