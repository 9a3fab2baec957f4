package press.doorstep.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card as it is stored, with the members that a list may add. */
record Card(
        long number,
        UUID id,
        String language,
        Instant publishedAt,
        Instant updatedAt,
        int[] topics,
        byte[] card,
        byte @Nullable [] quotations,
        byte @Nullable [] links) {

    private static final String COLUMNS = "a.no, a.id, a.language, a.published_at, a.updated_at, a.topics, a.card";

    private static final byte[] TOPICS = ",\"topics\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] QUOTATIONS = ",\"quotations\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LINKS = ",\"links\":".getBytes(StandardCharsets.US_ASCII);

    /** The columns of {@code live.article a} to read. */
    static String columns(Set<CardInclude> include) {
        return COLUMNS
                + (include.contains(CardInclude.QUOTATIONS) ? ", a.quotations" : ", null")
                + (include.contains(CardInclude.LINKS) ? ", a.links" : ", null");
    }

    static Card read(Row row) throws SQLException {
        return new Card(
                row.big(1),
                row.id(2),
                row.text(3),
                row.time(4),
                row.time(5),
                row.numbers(6),
                row.bytes(7),
                row.result().getBytes(8),
                row.result().getBytes(9));
    }

    /** {@code labels} is the language of names; null for the story's own. */
    byte[] json(TopicMap map, @Nullable String labels) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(card.length + 512);
        out.writeBytes(card);
        out.writeBytes(TOPICS);
        map.write(out, topics, labels == null ? language : labels);
        add(out, QUOTATIONS, quotations);
        add(out, LINKS, links);
        out.write('}');
        return out.toByteArray();
    }

    private static void add(ByteArrayOutputStream out, byte[] name, byte @Nullable [] value) {
        if (value != null) {
            out.writeBytes(name);
            out.writeBytes(value);
        }
    }
}
