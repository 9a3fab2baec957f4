package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.article.Desk.path;
import static press.doorstep.article.Desk.unique;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

/**
 * Whatever editors do in whatever order, the public sees the latest published revisions and nothing else. Every save has a word of its own in
 * all its texts; after every step everything public is read, and the words that stand there are compared with those that should.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class WhatThePublicSeesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> FORMATS = List.of("blocks", "html", "markdown", "text");

    @Inject
    Newsroom newsroom;

    private Person ana;
    private String speaker;
    private String topic;
    private Random chance;
    private long seed;
    private Pattern pattern;
    private int words;
    private final List<Story> stories = new ArrayList<>();
    private final Set<String> quotations = new LinkedHashSet<>();

    /** What readers have found before: corrections say which words they brought, wherever these are now. */
    private final Set<String> told = new HashSet<>();

    private final Map<String, Integer> steps = new HashMap<>();

    /** What the model knows of one story; {@code live} is the word that readers should find. */
    private static final class Story {
        Response last;

        @Nullable
        String live;

        final Map<Integer, String> revisions = new HashMap<>();

        Story(Response created, String word) {
            last = created;
            revisions.put(created.path("revision"), word);
        }

        String draft() {
            return revisions.get(last.<Integer>path("revision"));
        }
    }

    @Test
    void is_the_latest_published_revisions_and_nothing_else() {
        go(20261123, 40);
    }

    @Test
    @Tag("slow")
    void nor_anything_else_after_a_long_day() {
        go(7, 500);
    }

    private void go(long day, int many) {
        seed = day;
        chance = new Random(day);
        pattern = Pattern.compile("zq" + day + "x\\d+x\\d+y");
        ana = newsroom.editor("ana");
        Desk desk = new Desk(ana);
        speaker = desk.speaker(unique("Seen"));
        topic = desk.topic(unique("Seen"));
        for (int step = 0; step < many; step++) {
            String what = step();
            steps.merge(what, 1, Integer::sum);
            compare("step " + step + ", seed " + seed + ": " + what);
        }
        assertThat(steps.keySet()).contains("create", "edit", "publish", "withdraw", "restore", "schedule", "correct");
    }

    private String step() {
        if (stories.size() < 3 || chance.nextInt(15) == 0 && stories.size() < 8) {
            create();
            return "create";
        }
        Story story = stories.get(chance.nextInt(stories.size()));
        return switch (chance.nextInt(12)) {
            case 0, 1, 2 -> edit(story);
            case 3, 4, 5 -> publish(story);
            case 6 -> correct(story);
            case 7 -> withdraw(story, chance.nextInt(3) == 0 ? "kill" : "withdrawal");
            case 8 -> schedule(story);
            case 9 -> restore(story);
            case 10 -> preview(story);
            default -> bulk();
        };
    }

    private String word() {
        return "zq" + seed + "x" + ++words + "x" + Math.abs(chance.nextInt(1_000)) + "y";
    }

    private Map<String, Object> content(String word, @Nullable Story of) {
        Map<String, Object> story = new LinkedHashMap<>();
        story.put("language", "en");
        story.put("headline", "Headline " + word);
        story.put("standfirst", "Standfirst " + word);
        story.put("place", "Place " + word);
        story.put("body", Map.of("text", "«We keep " + word + " open and lawful», she said.\n\nMore " + word + "."));
        story.put("topics", List.of(topic));
        story.put(
                "quotations",
                List.of(Map.of("speaker", speaker, "text", "We keep " + word + " open and lawful", "cue", "said")));
        story.put("links", links(word, of));
        story.put("seo", Map.of("title", "Title " + word));
        return story;
    }

    private List<Map<String, String>> links(String word, @Nullable Story of) {
        List<Map<String, String>> links = new ArrayList<>();
        links.add(Map.of("kind", "external", "url", "https://example.com/" + word, "title", "Link " + word));
        List<Story> others = stories.stream()
                .filter(story -> story != of && !"killed".equals(story.last.path("state")))
                .toList();
        if (!others.isEmpty()) {
            links.add(Map.of(
                    "article", others.get(chance.nextInt(others.size())).last.path("id")));
        }
        return links;
    }

    private void create() {
        String word = word();
        Response created = ana.post(Desk.ARTICLES, content(word, null));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        stories.add(new Story(created, word));
    }

    private String edit(Story story) {
        String word = word();
        did(story, ana.put(path(story.last), content(word, story), tag(story)), word, story.live);
        return "edit";
    }

    private String publish(Story story) {
        did(story, ana.put(path(story.last) + "/publication", Map.of(), tag(story)), story.draft(), story.draft());
        return "publish";
    }

    private String correct(Story story) {
        boolean whole = chance.nextBoolean();
        Map<String, Object> body = Map.of("text", "It was wrong.", "publish", whole);
        Response answer = ana.request()
                .header("If-Match", tag(story))
                .contentType("application/json")
                .body(body)
                .post(path(story.last) + "/corrections");
        if (answer.statusCode() == 201) {
            refresh(story, story.draft(), whole ? story.draft() : story.live);
        } else {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
        }
        return "correct";
    }

    private String withdraw(Story story, String kind) {
        Map<String, String> body = Map.of("kind", kind, "reason", story.draft(), "notice", "Gone.");
        did(story, ana.put(path(story.last) + "/withdrawal", body, tag(story)), story.draft(), null);
        return "withdraw";
    }

    private String schedule(Story story) {
        String address = path(story.last) + (chance.nextBoolean() ? "/publication" : "/withdrawal");
        Response answer = chance.nextInt(3) == 0
                ? ana.delete(address, tag(story))
                : ana.put(address, Map.of("at", "2999-01-01T00:00:00Z", "kind", "withdrawal"), tag(story));
        if (answer.statusCode() == 400) {
            answer = ana.put(address, Map.of("at", "2999-01-01T00:00:00Z"), tag(story));
        }
        did(story, answer, story.draft(), story.live);
        return "schedule";
    }

    private String restore(Story story) {
        int last = story.last.path("revision");
        int number = 1 + chance.nextInt(last);
        Response answer = ana.request()
                .header("If-Match", tag(story))
                .contentType("application/json")
                .body("{\"dropMissing\": true}")
                .post(path(story.last) + "/revisions/" + number + "/restoration");
        if (answer.statusCode() == 200) {
            refresh(story, story.revisions.get(number), story.live);
        } else {
            // Plans and withdrawals have numbers too, but change no word: there is nothing of them to restore.
            assertThat(answer.statusCode()).as(answer.asString()).isIn(404, 409, 422);
        }
        return "restore";
    }

    private String preview(Story story) {
        assertThat(ana.post(path(story.last) + "/preview", Map.of()).statusCode())
                .isIn(201, 409);
        return "preview";
    }

    private String bulk() {
        List<Map<String, Object>> items = stories.stream()
                .filter(story -> chance.nextBoolean())
                .<Map<String, Object>>map(
                        story -> Map.of("id", story.last.path("id"), "revision", story.last.<Integer>path("revision")))
                .toList();
        if (items.isEmpty()) {
            return "bulk";
        }
        Response answer = ana.post("/manage/v1/bulk", Map.of("action", "publish", "items", items));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        List<Map<String, Object>> outcomes = answer.path("items");
        for (Map<String, Object> outcome : outcomes) {
            Story story = stories.stream()
                    .filter(known -> known.last.path("id").equals(outcome.get("id")))
                    .findFirst()
                    .orElseThrow();
            if (!"refused".equals(outcome.get("outcome"))) {
                refresh(story, story.draft(), story.draft());
            }
        }
        return "bulk";
    }

    /** An answer that changed the story, or refused to and changed nothing. */
    private void did(Story story, Response answer, String draft, @Nullable String live) {
        if (answer.statusCode() == 200) {
            refresh(story, draft, live);
        } else {
            assertThat(answer.statusCode()).as(answer.asString()).isIn(409, 422);
        }
    }

    private void refresh(Story story, String draft, @Nullable String live) {
        story.last = ana.get(path(story.last));
        story.revisions.put(story.last.path("revision"), draft);
        story.live = live;
        quotations.addAll(story.last.<List<String>>path("quotations.id"));
    }

    private static String tag(Story story) {
        return story.last.header("ETag");
    }

    private void compare(String when) {
        Set<String> expected = new HashSet<>();
        for (Story story : stories) {
            if (story.live != null) {
                expected.add(story.live);
                told.add(story.live);
            }
            Response seen =
                    RestAssured.given().redirects().follow(false).get("/v1/articles/" + story.last.<String>path("id"));
            assertThat(seen.statusCode()).as(when).isIn(story.live == null ? List.of(404, 410) : List.of(200));
            assertThat(words(seen.asString())).as(when).containsAll(one(story.live));
        }
        String format = FORMATS.get(chance.nextInt(FORMATS.size()));
        addresses(format)
                .forEach(address -> assertThat(expected)
                        .as(when + ": " + address)
                        .containsAll(words(RestAssured.get(address).asString())));
        String all = RestAssured.get("/v1/articles?limit=100&topic=" + topic).asString();
        assertThat(words(all)).as(when).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> one(@Nullable String word) {
        return word == null ? List.of() : List.of(word);
    }

    private Stream<String> addresses(String format) {
        Stream<String> lists = Stream.of(
                "/v1/articles?limit=100&include=body,quotations,links,alternates,corrections&bodyFormat=" + format
                        + "&topic=" + topic,
                "/v1/articles?sort=-updatedAt&limit=100&speaker=" + speaker,
                "/v1/quotations?limit=100&fragments=true&include=occurrences&speaker=" + speaker,
                "/v1/speakers/" + speaker + "?include=quotations",
                "/v1/speakers/" + speaker + "/articles?limit=100",
                "/v1/speakers/" + speaker + "/quotations?limit=100&fragments=true",
                "/v1/topics/" + topic + "?include=articles",
                "/v1/topics/" + topic + "/quotations?limit=100&fragments=true",
                "/v1/places?limit=100");
        Story story = stories.get(chance.nextInt(stories.size()));
        String one = "/v1/articles/" + story.last.<String>path("id");
        Stream<String> single = Stream.of(
                one + "?include=related&bodyFormat=" + format,
                one + "/quotations",
                one + "/related",
                one + "/corrections",
                one + "/topics");
        Stream<String> said = quotations.stream()
                .skip(Math.max(0, quotations.size() - 4))
                .flatMap(id -> Stream.of("/v1/quotations/" + id, "/v1/quotations/" + id + "/occurrences"));
        return Stream.of(lists, single, said).flatMap(addresses -> addresses);
    }

    /** Slugs are left out: they are made of the first words, for good. So is what corrections say of words that were read. */
    private Set<String> words(String text) {
        String rest = text;
        if (text.contains("\"affected\"")) {
            try {
                JsonNode answer = JSON.readTree(text);
                assertThat(told).containsAll(found(answer.findValues("affected").toString()));
                answer.findParents("affected").forEach(correction -> ((ObjectNode) correction).remove("affected"));
                rest = answer.toString();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(text, e);
            }
        }
        return found(rest);
    }

    private Set<String> found(String text) {
        Set<String> found = new HashSet<>();
        Matcher word = pattern.matcher(text.replaceAll("\"slug\":\"[^\"]*\"", ""));
        while (word.find()) {
            found.add(word.group());
        }
        return found;
    }
}
