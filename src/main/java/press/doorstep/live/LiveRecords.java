package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is public, kind by kind in an order that never changes, a few at a time. */
@ApplicationScoped
public class LiveRecords {

    /**
     * One thing as it is published.
     *
     * @param id its place in the order of its kind
     * @param document as it is kept, with {@code translationOf} (the first of its translations, itself left out), and {@code topics} and {@code
     *     articles} as ids
     */
    public record Kept(UUID id, ObjectNode document) {}

    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final String BEHIND = "t.id > ? order by t.id limit ?";
    private static final String NAMED = "t.id = any (?) order by t.id";

    private static final String TOPICS = "select t.id, t.document from live.topic t where t.merged_into is null and ";
    private static final String SPEAKERS = "select t.id, t.document from live.speaker t where ";
    private static final String AUTHORS = "select t.id, t.document from live.author t where ";

    private static final String QUOTATIONS = """
            select t.id, t.head, (
              select o.id from live.quotation o where o.translation_group = t.translation_group order by o.id limit 1)
            from live.quotation t where\s""";

    private static final String ARTICLES = """
            select t.id, t.head, t.body_blocks, t.quotations, t.links, t.tail, t.corrections, t.topics, (
              select o.id from live.article o where o.translation_group = t.translation_group order by o.id limit 1)
            from live.article t where\s""";

    private static final String COLLECTIONS = """
            select t.id, t.document, array (
              select x.id from unnest(t.articles) with ordinality x (id, place) join live.article a on a.id = x.id order by x.place)
            from live.collection t where\s""";

    @Inject
    LiveDatabase live;

    @Inject
    TopicMemory topics;

    @Inject
    HandedOut handedOut;

    /** Those of a kind behind an id, from the first when it is null. Ids stay the same wherever things are taken, so the order does. */
    public List<Kept> after(Subject kind, @Nullable UUID id, int limit) {
        return read(kind, BEHIND, id == null ? FIRST_ID : id, limit);
    }

    /** Those of a kind that have one of these ids; who is not public is left out. */
    public List<Kept> of(Subject kind, Collection<UUID> ids) {
        return read(kind, NAMED, (Object) ids.toArray(UUID[]::new));
    }

    private List<Kept> read(Subject kind, String which, Object... parameters) {
        return switch (kind) {
            case TOPIC -> live.read(sql -> sql.rows(TOPICS + which, LiveRecords::named, parameters));
            case SPEAKER -> live.read(sql -> sql.rows(SPEAKERS + which, LiveRecords::named, parameters));
            case AUTHOR -> live.read(sql -> sql.rows(AUTHORS + which, LiveRecords::named, parameters));
            case QUOTATION -> live.read(sql -> sql.rows(QUOTATIONS + which, LiveRecords::quotation, parameters));
            case ARTICLE -> articles(live.read(sql -> sql.rows(ARTICLES + which, LiveRecords::story, parameters)));
            case COLLECTION -> live.read(sql -> sql.rows(COLLECTIONS + which, LiveRecords::collection, parameters));
        };
    }

    private static Kept named(Row row) throws SQLException {
        return new Kept(row.id(1), LiveJson.read(row.bytes(2), ObjectNode.class));
    }

    private static Kept quotation(Row row) throws SQLException {
        ObjectNode document = joined(row.bytes(2), "[]}".getBytes(StandardCharsets.UTF_8));
        return new Kept(row.id(1), translation(document, row.idOrNull(3)));
    }

    private static Kept collection(Row row) throws SQLException {
        ObjectNode document = joined(row.bytes(2), new byte[] {'}'});
        ArrayNode articles = document.putArray("articles");
        row.ids(3).forEach(id -> articles.add(id.toString()));
        return new Kept(row.id(1), document);
    }

    private record StoryRow(Kept kept, int[] topics) {}

    /** By id, which stays when a topic is called something else. */
    private List<Kept> articles(List<StoryRow> stories) {
        TopicMap map = topics.covering(stories.stream().map(StoryRow::topics).toList());
        for (StoryRow story : stories) {
            ArrayNode ids = story.kept().document().putArray("topics");
            for (int exact : story.topics()) {
                Topic topic = map.byExact(exact);
                if (topic != null) {
                    ids.add(topic.id().toString());
                }
            }
        }
        List<Kept> kept = stories.stream().map(StoryRow::kept).toList();
        handedOut.count(kept.stream().map(Kept::id).toList());
        return kept;
    }

    private static StoryRow story(Row row) throws SQLException {
        ObjectNode document = joined(
                row.bytes(2),
                row.bytes(3),
                ",\"quotations\":".getBytes(StandardCharsets.UTF_8),
                row.bytes(4),
                ",\"links\":".getBytes(StandardCharsets.UTF_8),
                row.bytes(5),
                row.bytes(6),
                row.bytes(7),
                new byte[] {'}'});
        return new StoryRow(new Kept(row.id(1), translation(document, row.idOrNull(9))), row.numbers(8));
    }

    private static ObjectNode translation(ObjectNode document, @Nullable UUID first) {
        String id = first == null ? null : first.toString();
        JsonNode own = document.path("id");
        return document.put("translationOf", own.asText().equals(id) ? null : id);
    }

    private static ObjectNode joined(byte[]... pieces) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            json.writeBytes(piece);
        }
        return LiveJson.read(json.toByteArray(), ObjectNode.class);
    }
}
