package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored story on its way to being an {@link ArticleText}. */
record StoryWords(
        long number,
        UUID id,
        String language,
        String headline,
        Instant publishedAt,
        Instant updatedAt,
        Instant renderedAt,
        int[] terms,
        int[] withoutBody,
        JsonNode card,
        String body,
        JsonNode quotations,
        Set<String> names) {

    static final String COLUMNS =
            "a.no, a.id, a.language, a.headline, a.published_at, a.updated_at, a.rendered_at, a.terms, a.card, a.body_text, a.quotations, "
                    + "coalesce(a.without_body, '{}')";

    private static final String SPEAKERS = "select s.id, s.document from live.speaker s where s.id = any (?)";

    /** Two statements for any number of them. */
    static List<StoryWords> read(Sql sql, String select, @Nullable Object... parameters) {
        List<StoryWords> stories = sql.rows(select, StoryWords::of, parameters);
        Set<UUID> speakers = new TreeSet<>();
        stories.forEach(story -> speakers.addAll(story.speakers()));
        Map<UUID, List<String>> names = names(sql, speakers);
        stories.forEach(story -> story.speakers().forEach(id -> story.names.addAll(names.getOrDefault(id, List.of()))));
        return stories;
    }

    static Map<UUID, List<String>> names(Sql sql, Set<UUID> speakers) {
        Map<UUID, List<String>> names = new HashMap<>();
        if (!speakers.isEmpty()) {
            sql.rows(
                    SPEAKERS,
                    row -> names.put(row.id(1), NameWords.allOf(LiveJson.read(row.bytes(2), PublishedSpeaker.class))),
                    (Object) speakers.toArray(UUID[]::new));
        }
        return names;
    }

    private static StoryWords of(Row row) throws SQLException {
        // A card as stored is an object that is still open behind its last member.
        byte[] stored = row.bytes(9);
        JsonNode card =
                LiveJson.read(new Splice(stored.length + 1).add(stored).add("}").bytes(), JsonNode.class);
        return new StoryWords(
                row.big(1),
                row.id(2),
                row.text(3),
                row.text(4),
                row.time(5),
                row.time(6),
                row.time(7),
                row.numbers(8),
                row.numbers(12),
                card,
                LiveJson.read(row.bytes(10), JsonNode.class).path("text").asText(),
                LiveJson.read(row.bytes(11), JsonNode.class),
                namesOn(card));
    }

    private static Set<String> namesOn(JsonNode card) {
        Set<String> names = new LinkedHashSet<>();
        add(names, card.path("place").path("name"));
        card.path("byline").forEach(byline -> add(names, byline.path("name")));
        return names;
    }

    static void add(Set<String> names, JsonNode name) {
        if (name.isTextual()) {
            names.add(name.textValue());
        }
    }

    private Set<UUID> speakers() {
        Set<UUID> speakers = new LinkedHashSet<>();
        for (JsonNode quotation : quotations) {
            JsonNode id = quotation.path("speaker").path("id");
            if (id.isTextual()) {
                speakers.add(UUID.fromString(id.textValue()));
            }
        }
        return speakers;
    }

    /** Its terms, and for whom its body is held back. */
    private Map<Integer, Term> findable(Map<Integer, Term> named) {
        Map<Integer, Term> all = NameWords.of(terms, named);
        for (int partner : withoutBody) {
            all.put(Term.withoutBody(partner), Term.HELD_BACK);
        }
        return all;
    }

    ArticleText text(Map<Integer, Term> named) {
        List<String> words = new ArrayList<>();
        quotations.forEach(quotation -> words.add(quotation.path("text").asText()));
        return new ArticleText(
                number,
                id,
                language,
                headline,
                card.path("standfirst").textValue(),
                body,
                words,
                List.copyOf(names),
                publishedAt,
                updatedAt,
                renderedAt,
                findable(named));
    }
}
