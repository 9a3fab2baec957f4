package press.doorstep.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.doorstep.live.ArticleText;
import press.doorstep.live.Audience;
import press.doorstep.live.LiveTerms;
import press.doorstep.live.LocallyChanged;
import press.doorstep.live.NameText;
import press.doorstep.live.TermFilter;
import press.doorstep.text.BodyReader;
import press.doorstep.text.BodyText;
import press.doorstep.text.Names;

/** An index in a folder of a test's own, filled by hand and asked without the rest of the application. */
final class Shelf implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Settings(Optional<String> directory, int memory, Duration pagesFor) implements SearchConfig {}

    final SearchIndex index = new SearchIndex();
    final SearchLive searches = new SearchLive();
    final IndexFiles files;
    private final Documents documents;
    private final Map<UUID, String> slugs = new HashMap<>();
    private final Map<String, NameText> speakers = new LinkedHashMap<>();
    private long number;

    Shelf(Path folder) {
        try {
            index.config = new Settings(
                    Optional.of(folder.toString()), Integer.getInteger("search.memory", 64), Duration.ofMinutes(5));
            index.terms = new LiveTerms();
            index.renewed = unheard();
            index.audience = new Audience();
            searches.index = index;
            files = index.open();
            files.progress(new IndexProgress(1, 0, IndexProgress.DONE, ""));
            documents = new Documents(index.analyzers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is kept of what was found here, and nobody has to know that it is another now. */
    @SuppressWarnings("unchecked")
    private static Event<LocallyChanged> unheard() {
        return (Event<LocallyChanged>) Proxy.newProxyInstance(
                Shelf.class.getClassLoader(), new Class<?>[] {Event.class}, (event, method, values) -> null);
    }

    ArticleText story(String slug, String language, String headline, String standfirst, String body) {
        return story(
                slug,
                language,
                headline,
                standfirst,
                body,
                List.of(),
                List.of(),
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    private ArticleText story(
            String slug,
            String language,
            String headline,
            String standfirst,
            String body,
            List<String> quotations,
            List<String> names,
            Instant at) {
        return new ArticleText(
                ++number, id(slug), language, headline, standfirst, body, quotations, names, at, at, at, Map.of());
    }

    UUID id(String slug) {
        UUID id = UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8));
        slugs.put(id, slug);
        return id;
    }

    String slug(UUID id) {
        return slugs.get(id);
    }

    Shelf put(ArticleText story) {
        try {
            files.put(Kind.ARTICLE, story.id(), documents.of(story));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shelf put(Kind kind, NameText named) {
        try {
            files.put(kind, named.id(), documents.of(kind, named));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shelf remove(Kind kind, UUID id) {
        try {
            files.remove(kind.key(id));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shelf show() {
        try {
            index.refresh(files);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stories and speakers in the interchange format. */
    void putAll(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Shelf.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    put(JSON.readTree(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(JsonNode record) {
        if (record.path("kind").asText().equals("speaker")) {
            List<String> aliases = new ArrayList<>();
            record.path("aliases").forEach(alias -> aliases.add(alias.asText()));
            String slug = record.get("slug").asText();
            NameText speaker = new NameText(
                    id(slug), slug, "/", new Names(texts(record.get("names"))), aliases, List.of(), 1, null);
            speakers.put(slug, speaker);
            put(Kind.SPEAKER, speaker);
        } else if (record.path("kind").asText().equals("article")) {
            putStory(record);
        }
    }

    private void putStory(JsonNode record) {
        List<String> words = new ArrayList<>();
        List<String> names = new ArrayList<>();
        JsonNode place = record.path("place");
        names.add(place.isTextual() ? place.asText() : place.path("name").asText());
        record.path("quotations").forEach(quotation -> {
            words.add(quotation.path("text").asText());
            NameText speaker = speakers.get(quotation.path("speaker").asText());
            if (speaker != null) {
                speaker.labels().forEach(label -> names.add(label.text()));
            }
        });
        JsonNode body = record.get("body");
        String text = BodyText.of(
                        body.has("markdown")
                                ? BodyReader.markdown(body.get("markdown").asText())
                                : BodyReader.text(body.path("text").asText()))
                .text();
        put(story(
                record.get("slug").asText(),
                record.get("language").asText(),
                record.get("headline").asText(),
                record.path("standfirst").textValue(),
                text,
                words,
                names,
                Instant.parse(record.get("publishedAt").asText())));
    }

    private static Map<String, String> texts(JsonNode names) {
        Map<String, String> texts = new LinkedHashMap<>();
        names.properties()
                .forEach(name -> texts.put(name.getKey(), name.getValue().asText()));
        return texts;
    }

    static Search search(Kind kind, String question) {
        SearchConditions all = new SearchConditions(TermFilter.ALL, null, null, null, null, null, true);
        return new Search(kind, SearchText.of(question), all, Set.of(), SearchOrder.RELEVANCE);
    }

    /** The slugs found, the best first. */
    List<String> found(String question) {
        return searches
                .search(
                        search(Kind.ARTICLE, question),
                        null,
                        10,
                        Instant.parse("2026-11-23T00:00:00Z").toEpochMilli())
                .list()
                .stream()
                .map(hit -> slug(hit.id()))
                .toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
