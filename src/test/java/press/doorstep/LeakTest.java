package press.doorstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.doorstep.access.Scope;

/**
 * Nothing that is not published gets out, whatever is asked. Every hidden story carries a word of its own in every member it has; then every
 * list of the contract is asked with every value of every parameter and in chance company, and every address below one for everything
 * there is, hidden or not, as it stands and with parameters picked by chance.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LeakTest {

    private static final List<String> HIDDEN = List.of("zqdraft", "zqsched", "zqgone", "zqkill", "zqnewer");

    /** Said about stories, public ones too, and never a part of them. */
    private static final List<String> ASIDE = List.of("zqnote", "zqplan");

    private static final int CHANCE_REQUESTS = 20;

    @Inject
    Newsroom newsroom;

    @Inject
    ObjectMapper json;

    @TestHTTPResource("/")
    URI site;

    /** Public, and not the partner's: a whole story, what a summary leaves out, what stands around quotations. */
    private static final List<String> NOT_THEIRS = List.of("zqother", "zqinner", "zqaround");

    private List<String> hidden = HIDDEN;
    private long mostValues = Long.MAX_VALUE;
    private int chanceRequests = CHANCE_REQUESTS;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> references = new LinkedHashSet<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private Newsroom.Person editor;
    private Newsroom.Person reader;

    @Test
    void no_public_route_says_a_word_of_what_is_hidden() throws IOException {
        editor = newsroom.editor("ana");
        reader = newsroom.passerBy();
        fillTheDesk();

        JsonNode contract = json.readTree(reader.get("/openapi?format=json").asByteArray());
        List<String> urls = urls(contract);
        assertThat(urls).hasSizeGreaterThan(500);
        assertThat(urls.parallelStream().mapToInt(url -> looksClean(url, 2)).sum())
                .as("requests that were answered with content")
                .isGreaterThan(100);
    }

    /** Nor does anybody get confirmed that it was said. */
    @Test
    void no_hidden_word_is_confirmed() {
        editor = newsroom.editor("ana");
        reader = newsroom.passerBy();
        fillTheDesk();

        for (String word : HIDDEN) {
            String claim = "{\"text\":\"We will keep %s out of sight today\"}".formatted(word);
            Response answer = reader.post("/v1/verify", claim);
            assertThat(answer.jsonPath().getString("verdict")).as(word).isEqualTo("notFound");
            assertThat(answer.asString()).doesNotContain(word);
        }
    }

    /** With a partner's key what is not theirs is as hidden as a draft, although it is public. */
    @Test
    void no_route_says_a_word_of_what_is_not_a_partners() throws IOException {
        mostValues = 1;
        chanceRequests = 0;
        looksCleanToAPartner();
    }

    /** The same, asked whatever can be asked. */
    @Test
    @Tag("slow")
    void no_question_gets_a_word_of_what_is_not_a_partners() throws IOException {
        looksCleanToAPartner();
    }

    private void looksCleanToAPartner() throws IOException {
        editor = newsroom.editor("ana");
        hidden = NOT_THEIRS;
        publishForOthers();
        reader = partner();

        JsonNode contract = json.readTree(reader.get("/openapi?format=json").asByteArray());
        assertThat(urls(contract).parallelStream()
                        .mapToInt(url -> looksClean(url, 2))
                        .sum())
                .as("requests that were answered with content")
                .isGreaterThan(50);
        for (String word : NOT_THEIRS) {
            String claim =
                    told("{\"text\":\"We will keep %s out of sight today\"}").formatted(word);
            assertThat(reader.post("/v1/verify", claim).jsonPath().getString("verdict"))
                    .as(word)
                    .isEqualTo("notFound");
        }
        Newsroom.refused(reader.get("/v1/articles/" + ids.get("zqother")), 404, "article-not-found");
        assertThat(reader.request()
                        .post("/v1/articles/" + ids.get("zqother") + "/reads")
                        .statusCode())
                .isEqualTo(404);
    }

    private void publishForOthers() {
        for (String topic : List.of("zp-full", "zp-summary", "zp-quotes")) {
            created("/manage/v1/topics", "{\"slug\":\"%1$s\",\"names\":{\"en\":\"%1$s\"}}".formatted(topic));
        }
        String speaker = created("/manage/v1/speakers", "{\"kind\":\"person\",\"names\":{\"en\":\"Vera zqother\"}}");
        String author = created("/manage/v1/authors", "{\"names\":{\"en\":\"Writer zqother\"}}");
        ids.put("zqother", created("/manage/v1/articles", told(story("zqother", speaker, author))));
        publish("zqother");
        String inner = created("/manage/v1/speakers", "{\"kind\":\"person\",\"names\":{\"en\":\"Nora zqinner\"}}");
        ids.put(
                "zqinner",
                created("/manage/v1/articles", partly("Announced", "zp-summary", "zqinner", inner, "carry zqinner")));
        publish("zqinner");
        String known = created("/manage/v1/speakers", "{\"kind\":\"person\",\"names\":{\"en\":\"Known Speaker\"}}");
        ids.put(
                "zqaround",
                created("/manage/v1/articles", partly("Quoted", "zp-quotes", "zqaround", known, "come in")));
        publish("zqaround");
        ids.put("russian", created("/manage/v1/articles", """
                {"language":"ru","headline":"Theirs","topics":["zp-full"],"body":{"text":"Theirs."},"translationOf":"%s"}
                """.formatted(ids.get("zqother"))));
        publish("russian");
        linkToAllOfThem();
        ids.forEach((word, id) -> reader(id));
    }

    /** In other words than what is hidden from everybody. */
    private static String told(String story) {
        return story.replace("We will keep", "Nobody shall ever find")
                .replace("out of sight today", "behind these old walls");
    }

    private void reader(String story) {
        newsroom.passerBy().request().post("/v1/articles/" + story + "/reads");
    }

    /** A story that is a partner's in part: its words stand around those that are quoted. */
    private static String partly(String headline, String topic, String word, String speaker, String said) {
        return """
                {"language":"en","kind":"news","headline":"%1$s","topics":["%2$s"],
                 "body":{"markdown":"A paragraph with %3$s.\\n\\nThere %3$s stood: “Ships %5$s whenever the tide allows them to,” and %3$s went."},
                 "quotations":[{"speaker":"%4$s","form":"direct","text":"Ships %5$s whenever the tide allows them to","saidOn":"2026-01-02","cue":"stood"}]}
                """.formatted(headline, topic, word, speaker, said);
    }

    private Newsroom.Person partner() {
        Newsroom.Person desk = newsroom.person("desk", Scope.PARTNERS_MANAGE, Scope.KEYS_MANAGE, Scope.DELIVERY_READ);
        Response made = desk.post("/manage/v1/partners", """
                {"name":"A leak","rules":[{"topics":["zp-full"]},{"extent":"summary","topics":["zp-summary"]},{"extent":"quotes","topics":["zp-quotes"]}]}""");
        ok(made);
        Response key = desk.post("/manage/v1/keys", """
                {"name":"leak","scopes":["delivery:read"],"partner":"%s"}""".formatted(made.<String>path("id")));
        ok(key);
        Newsroom.Person partner = new Newsroom.Person(key.path("key"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(partner.get("/v1/articles?count=exact").jsonPath().getInt("page.total"))
                    .isEqualTo(4);
            assertThat(newsroom.passerBy().get("/v1/search?q=zqother").asString())
                    .contains("Headline with");
            assertThat(partner.get("/v1/search?q=Announced").jsonPath().getList("articles.items"))
                    .hasSize(1);
        });
        return partner;
    }

    private void fillTheDesk() {
        for (String word : HIDDEN) {
            String speaker = created(
                    "/manage/v1/speakers", "{\"kind\":\"person\",\"names\":{\"en\":\"Vera %s\"}}".formatted(word));
            String author = created("/manage/v1/authors", "{\"names\":{\"en\":\"Writer %s\"}}".formatted(word));
            String article = created(
                    "/manage/v1/articles",
                    word.equals("zqnewer") ? story("harmless", null, null) : story(word, speaker, author));
            ids.put(word, article);
        }
        publish("zqgone");
        publish("zqkill");
        publish("zqnewer");
        withdraw("zqgone", "withdrawal");
        withdraw("zqkill", "kill");
        ok(editor.put(
                manage("zqsched") + "/publication",
                "{\"at\":\"%s\"}".formatted(Instant.now().plus(1, ChronoUnit.DAYS)),
                etag("zqsched")));
        String newerSpeaker =
                created("/manage/v1/speakers", "{\"kind\":\"person\",\"names\":{\"en\":\"Nora zqnewer\"}}");
        ok(editor.put(manage("zqnewer"), story("zqnewer", newerSpeaker, null), etag("zqnewer")));
        linkToAllOfThem();
        talkAboutAllOfThem();
    }

    /** Notes on everything, previews of drafts, a look at what was, and a public story that is to be withdrawn. */
    private void talkAboutAllOfThem() {
        ids.forEach((word, id) -> {
            String notes = "/manage/v1/articles/" + id + "/notes";
            Response note = editor.post(notes, "{\"text\":\"A note of zqnote about %s\"}".formatted(word));
            ok(note);
            ok(editor.post(
                    notes, "{\"text\":\"Of zqnote too\",\"inReplyTo\":\"%s\"}".formatted(note.<String>path("id"))));
            if (word.equals("open")) {
                references.add(note.path("id"));
            }
        });
        for (String word : List.of("zqdraft", "zqsched", "zqnewer")) {
            Response preview = editor.post(manage(word) + "/preview", "{}");
            ok(preview);
            assertThat(reader.get(preview.path("url")).asString()).contains(word);
            if (word.equals("zqdraft")) {
                references.add(preview.path("id"));
            }
        }
        pinAndReadAllOfThem();
        assertThat(editor.get(manage("zqnewer") + "?asOf=" + Instant.now()).asString())
                .contains("harmless")
                .doesNotContain("zqnewer");
        ok(editor.put(
                manage("open") + "/withdrawal",
                "{\"reason\":\"zqplan\",\"notice\":\"A notice of zqplan\",\"at\":\"2998-01-01T00:00:00Z\"}",
                etag("open")));
    }

    /** Everything hidden is pinned first and read, and a partner's story about it is hidden too. */
    private void pinAndReadAllOfThem() {
        Newsroom.Person partners = newsroom.person("partners", Scope.PARTNERS_MANAGE);
        ids.forEach((word, id) -> {
            ok(editor.post("/manage/v1/pins", "{\"article\":\"%s\"}".formatted(id)));
            assertThat(reader.request().post("/v1/articles/" + id + "/reads").statusCode())
                    .isIn(204, 404, 410);
            if (!word.equals("open")) {
                ok(partners.post(
                        "/manage/v1/partner-news",
                        "{\"partner\":\"%1$s\",\"url\":\"https://partner.example/%2$s\",\"title\":\"Of %1$s\",\"hidden\":true}"
                                .formatted(word, id)));
            }
        });
    }

    /** A published story and a published collection that point at everything hidden. */
    private void linkToAllOfThem() {
        String links = ids.values().stream()
                .map(id -> "{\"kind\":\"related\",\"article\":\"%s\"}".formatted(id))
                .collect(Collectors.joining(","));
        String pointer = created("/manage/v1/articles", """
                {"language":"en","headline":"An open story","topics":[%2$s],"body":{"text":"Nothing to hide here."},"links":[%1$s]}
                """.formatted(links, hidden == HIDDEN ? "" : "\"zp-full\""));
        ids.put("open", pointer);
        publish("open");
        String collection = created("/manage/v1/collections", """
                {"kind":"dossier","language":"en","title":"A dossier","articles":[%s]}
                """.formatted(
                        ids.values().stream().map(id -> '"' + id + '"').collect(Collectors.joining(","))));
        Response draft = editor.get("/manage/v1/collections/" + collection);
        ok(editor.put("/manage/v1/collections/" + collection + "/publication", "{}", draft.header("ETag")));
    }

    private static String story(String word, String speaker, String author) {
        String quotations = speaker == null ? "" : """
                ,"quotations":[{"speaker":"%s","form":"direct","text":"We will keep %s out of sight today","saidOn":"2026-01-02",
                  "occasion":"%s occasion","place":"%s harbour","cue":"said","attribution":"Vera %s","rolePrinted":"%s officer"}]
                """.formatted(speaker, word, word, word, word, word);
        String byline = author == null
                ? ""
                : ",\"byline\":[{\"author\":\"%s\",\"name\":\"Writer %s\"}]".formatted(author, word);
        return """
                {"language":"en","kind":"news","headline":"Headline with %1$s","standfirst":"Standfirst with %1$s","place":"%1$sville",
                 "body":{"markdown":"A paragraph with %1$s.\\n\\n“We will keep %1$s out of sight today,” said Vera %1$s."},
                 "images":[{"url":"https://images.example/%1$s.jpg","alt":"%1$s","caption":"%1$s","credit":"%1$s"}],
                 "source":{"name":"%1$s Agency","url":"https://agency.example/%1$s"},
                 "rights":{"copyright":"%1$s","usageTerms":"%1$s"},
                 "seo":{"title":"%1$s","description":"%1$s"},
                 "links":[{"kind":"external","title":"%1$s","url":"https://elsewhere.example/%1$s"}]
                 %2$s %3$s}
                """.formatted(word, quotations, byline);
    }

    private String created(String path, String body) {
        Response answer = editor.post(path, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        String id = answer.jsonPath().getString("id");
        references.add(id);
        references.add(answer.jsonPath().getString("slug"));
        return id;
    }

    private void publish(String word) {
        ok(editor.put(manage(word) + "/publication", "{}", etag(word)));
    }

    private void withdraw(String word, String kind) {
        ok(editor.put(
                manage(word) + "/withdrawal",
                "{\"kind\":\"%s\",\"reason\":\"%s was wrong\",\"notice\":\"Taken back.\"}".formatted(kind, word),
                etag(word)));
    }

    private String manage(String word) {
        return "/manage/v1/articles/" + ids.get(word);
    }

    private String etag(String word) {
        return editor.get(manage(word)).header("ETag");
    }

    private static void ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    }

    private List<String> urls(JsonNode contract) {
        List<String> urls = new ArrayList<>();
        Random chance = new Random(20261123);
        contract.get("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().get("get");
            if (get == null
                    || path.getKey().startsWith("/manage")
                    || path.getKey().endsWith("/stream")) {
                return;
            }
            Map<String, List<String>> parameters = parameters(contract, path.getValue(), get);
            boolean everyValue = !path.getKey().contains("{");
            for (String place : places(contract, path.getKey(), path.getValue())) {
                urls.add(place);
                if (everyValue) {
                    parameters.forEach((name, values) -> values.stream()
                            .limit(mostValues)
                            .forEach(value -> urls.add(place + "?" + name + "=" + value)));
                }
                for (int i = 0;
                        !parameters.isEmpty() && i < (everyValue ? chanceRequests : Math.min(2, chanceRequests));
                        i++) {
                    urls.add(place + "?" + chanceQuery(parameters, chance));
                }
            }
        });
        return urls;
    }

    private List<String> places(JsonNode contract, String template, JsonNode path) {
        List<String> formats = new ArrayList<>();
        path.path("parameters").forEach(given -> {
            JsonNode parameter = resolve(contract, given);
            if (parameter.get("name").asText().equals("format")) {
                parameter.at("/schema/enum").forEach(value -> formats.add(value.asText()));
            }
        });
        return (formats.isEmpty() ? Stream.of(template) : formats.stream().map(of -> template.replace("{format}", of)))
                .flatMap(place -> place.contains("{")
                        ? references.stream().map(ref -> place.replaceAll("\\{[^}]+}", ref))
                        : Stream.of(place))
                .toList();
    }

    private static String chanceQuery(Map<String, List<String>> parameters, Random chance) {
        List<String> names = new ArrayList<>(parameters.keySet());
        java.util.Collections.shuffle(names, chance);
        return names.stream()
                .limit(1 + chance.nextInt(4))
                .map(name -> name + "="
                        + parameters
                                .get(name)
                                .get(chance.nextInt(parameters.get(name).size())))
                .collect(Collectors.joining("&"));
    }

    /** Values worth asking: all a choice has, and for the others every kind of thing that is hidden. */
    private Map<String, List<String>> parameters(JsonNode contract, JsonNode path, JsonNode operation) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (JsonNode holder : new JsonNode[] {path, operation}) {
            for (JsonNode given : holder.path("parameters")) {
                JsonNode parameter = resolve(contract, given);
                if (parameter.path("in").asText().equals("query")) {
                    parameters.put(parameter.get("name").asText(), values(contract, parameter));
                }
            }
        }
        return parameters;
    }

    private List<String> values(JsonNode contract, JsonNode parameter) {
        JsonNode schema = resolve(contract, parameter.path("schema"));
        JsonNode choice = schema.has("enum")
                ? schema.get("enum")
                : resolve(contract, schema.path("items")).path("enum");
        List<String> values = new ArrayList<>();
        choice.forEach(value -> values.add(value.asText()));
        if (!values.isEmpty()) {
            return values;
        }
        return switch (schema.path("type").asText() + ":"
                + schema.path("format").asText()) {
            case "boolean:" -> List.of("true", "false");
            case "string:date-time" -> List.of("2020-01-01T00:00:00Z", "2036-01-01T00:00:00Z");
            case "string:date" -> List.of("2020-01-01", "2036-01-01");
            case "integer:", "integer:int32" -> List.of("1", "100");
            default -> textValues(parameter.get("name").asText());
        };
    }

    private List<String> textValues(String name) {
        List<String> values = new ArrayList<>(List.of("en", "ru"));
        for (String word : hidden) {
            values.add(word);
            values.add(word + "ville");
            values.add(word + "-agency");
        }
        if (!name.equals("labels") && !name.equals("language")) {
            values.addAll(references);
        }
        if (name.equals("fields")) {
            return List.of("headline", "body", "quotations.speaker", "id,slug", "reason", "draft", "owner");
        }
        return values.stream()
                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                .toList();
    }

    private static JsonNode resolve(JsonNode contract, JsonNode node) {
        JsonNode reference = node.get("$ref");
        return reference == null ? node : contract.at(reference.asText().substring(1));
    }

    /** Asks, follows the list's next pages a little, and answers how many requests brought content. */
    private int looksClean(String url, int pages) {
        HttpResponse<String> answer = asks(url);
        String heard = (answer.headers().map() + answer.body()).toLowerCase(Locale.ROOT);
        for (String echo : echoes(url)) {
            heard = heard.replace(echo, "");
        }
        for (String word : Stream.concat(hidden.stream(), ASIDE.stream()).toList()) {
            assertThat(heard).as("%s says a word of %s", url, word).doesNotContain(word);
        }
        if (answer.statusCode() != 200) {
            return 0;
        }
        String next = type(answer).startsWith("application/json") ? next(answer.body()) : null;
        if (next != null && pages > 0) {
            String separator = url.contains("?") ? "&" : "?";
            return 1 + looksClean(url.replaceAll("[?&]cursor=[^&]*", "") + separator + "cursor=" + next, pages - 1);
        }
        return 1;
    }

    /** Thousands of times: so without the library that other tests ask with, which takes as long as the answer does. */
    private HttpResponse<String> asks(String url) {
        URI address = site.resolve(url.replace("|", "%7C"));
        try {
            HttpResponse<String> answer = client.send(request(address), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(url).isLessThan(500);
            Contract.operation("GET", address.getPath())
                    .ifPresent(operation ->
                            ContractCheck.check(operation, address, answer.statusCode(), type(answer), answer.body()));
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(url, e);
        }
    }

    private HttpRequest request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        return (reader.key() == null ? request : request.header("Authorization", "Bearer " + reader.key())).build();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private String next(String body) {
        try {
            return json.readTree(body).at("/page/next").asText(null);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }

    /** What the request itself said may be said back to it, in quotation marks or as its own address; nothing else. */
    private List<String> echoes(String url) {
        List<String> echoes = new ArrayList<>();
        int query = url.indexOf('?');
        references.stream()
                .filter(url.substring(0, query < 0 ? url.length() : query)::contains)
                .forEach(echoes::add);
        if (query >= 0) {
            for (String pair : url.substring(query + 1).split("&")) {
                String value = URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8);
                echoes.add("\\\"" + value + "\\\"");
                echoes.add(pair.toLowerCase(Locale.ROOT));
            }
        }
        echoes.sort(Comparator.comparingInt(String::length).reversed());
        return echoes;
    }
}
