package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says why stories are near, in names a page can print. */
final class Reasons {

    private static final Duration SAME_TIME = Duration.ofDays(7);

    private static final String NAMED = """
            select 'speaker', s.id::text, s.slug, s.document from live.speaker s where s.id = any (?)
            union all
            select 'quotation', q.id::text, q.slug, null from live.quotation q where q.id = any (?)
            union all
            select 'place', null, p.slug, p.document from live.place p where p.slug = any (?)
            """;

    /** Something that both stories have; {@code id} null for a place, {@code name} for a quotation. */
    private record Shared(
            @Nullable String id, String slug, @Nullable String name) {}

    private final Map<Term, Shared> named = new HashMap<>();
    private final Story story;

    private Reasons(Story story) {
        this.story = story;
    }

    /** Looks up, in one statement, what is still public of all they have in common; {@code language} is that of names. */
    static Reasons of(Sql sql, Story story, Collection<Kin> kin, TopicMap map, String language) {
        Reasons reasons = new Reasons(story);
        Map<String, Set<String>> keys = new HashMap<>();
        for (Kin one : kin) {
            one.terms()
                    .forEach(term -> keys.computeIfAbsent(term.kind(), none -> new TreeSet<>())
                            .add(term.key()));
            one.quotations()
                    .forEach(id -> keys.computeIfAbsent("quotation", none -> new TreeSet<>())
                            .add(id.toString()));
        }
        for (String id : keys.getOrDefault("topicExact", Set.of())) {
            Topic topic = map.byId(UUID.fromString(id));
            if (topic != null) {
                reasons.named.put(
                        new Term("topicExact", id),
                        new Shared(id, topic.slug(), topic.name(language).text()));
            }
        }
        sql.rows(
                NAMED,
                row -> reasons.named.put(term(row), shared(row, language)),
                ids(keys.get("speaker")),
                ids(keys.get("quotation")),
                keys.getOrDefault("place", Set.of()).toArray(String[]::new));
        return reasons;
    }

    private static Term term(Row row) throws java.sql.SQLException {
        String id = row.textOrNull(2);
        return new Term(row.text(1), id == null ? row.text(3) : id);
    }

    private static Shared shared(Row row, String language) throws java.sql.SQLException {
        String name = switch (row.text(1)) {
            case "speaker" ->
                LiveJson.read(row.bytes(4), PublishedSpeaker.class)
                        .names()
                        .in(language)
                        .text();
            case "place" -> place(row.bytes(4));
            default -> null;
        };
        return new Shared(row.textOrNull(2), row.text(3), name);
    }

    /** A place is stored up to its count. */
    private static String place(byte[] document) {
        byte[] whole = new Splice(document.length + 2).add(document).add("0}").bytes();
        return LiveJson.read(whole, JsonNode.class).path("name").asText();
    }

    private static UUID[] ids(@Nullable Set<String> texts) {
        return texts == null
                ? new UUID[0]
                : texts.stream().map(UUID::fromString).toArray(UUID[]::new);
    }

    /** Writes {@code "reasons":[…]}; {@code kin} null when the two have nothing in common that was found. */
    void write(Json json, boolean editorial, @Nullable Kin kin) {
        List<Runnable> reasons = new ArrayList<>();
        if (editorial) {
            reasons.add(() -> plain(json, "editorial"));
        }
        if (kin != null) {
            kin.quotations().forEach(id -> add(reasons, json, "sharedQuotation", new Term("quotation", id.toString())));
            kin.terms().forEach(term -> add(reasons, json, kind(term), term));
            if (kin.alike()) {
                reasons.add(() -> plain(json, "similarHeadline"));
            }
            if (Duration.between(story.publishedAt(), kin.publishedAt()).abs().compareTo(SAME_TIME) <= 0) {
                reasons.add(() -> plain(json, "sameTime"));
            }
        }
        json.list("reasons", reasons, (to, reason) -> reason.run());
    }

    private static String kind(Term term) {
        return switch (term.kind()) {
            case "speaker" -> "sharedSpeaker";
            case "topicExact" -> "sharedTopic";
            default -> "samePlace";
        };
    }

    private void add(List<Runnable> reasons, Json json, String kind, Term term) {
        Shared shared = named.get(term);
        if (shared != null) {
            reasons.add(() -> json.object()
                    .text("kind", kind)
                    .text("id", shared.id())
                    .text("slug", shared.slug())
                    .text("name", shared.name())
                    .end());
        }
    }

    private static void plain(Json json, String kind) {
        json.object()
                .text("kind", kind)
                .nothing("id")
                .nothing("slug")
                .nothing("name")
                .end();
    }
}
