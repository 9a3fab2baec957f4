package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as it is stored, with the members that a list may add; {@code dead} are stories that these lead to and that are not live any more.
 */
record Card(
        long number,
        UUID id,
        String language,
        Instant publishedAt,
        Instant updatedAt,
        int[] topics,
        byte[] card,
        Map<CardInclude, byte[]> added,
        List<UUID> dead) {

    private static final String COLUMNS = "a.no, a.id, a.language, a.published_at, a.updated_at, a.topics, a.card";

    private static final int FIRST_ADDED = 9;

    /** The columns of {@code live.article a} to read. */
    static String columns(Set<CardInclude> include, BodyFormat body) {
        boolean leading = include.contains(CardInclude.LINKS) || include.contains(CardInclude.ALTERNATES);
        StringBuilder columns = new StringBuilder(COLUMNS).append(leading ? ", " + Story.DEAD : ", null::uuid[]");
        for (CardInclude member : CardInclude.values()) {
            columns.append(include.contains(member) ? ", a." + column(member, body) : ", null::bytea");
        }
        return columns.toString();
    }

    private static String column(CardInclude member, BodyFormat body) {
        return switch (member) {
            case BODY -> Story.column(body);
            case ALTERNATES -> "tail";
            case QUOTATIONS, LINKS, CORRECTIONS -> member.name().toLowerCase(Locale.ROOT);
        };
    }

    static Card read(Row row) throws SQLException {
        Map<CardInclude, byte[]> added = new EnumMap<>(CardInclude.class);
        for (CardInclude member : CardInclude.values()) {
            byte[] value = row.result().getBytes(FIRST_ADDED + member.ordinal());
            if (value != null) {
                added.put(member, member == CardInclude.ALTERNATES ? alternates(value) : value);
            }
        }
        return new Card(
                row.big(1),
                row.id(2),
                row.text(3),
                row.time(4),
                row.time(5),
                row.numbers(6),
                row.bytes(7),
                added,
                row.ids(8));
    }

    /** A story's tail is {@code ,"source":…,"rights":…,"alternates":…,"corrections":}. */
    private static byte[] alternates(byte[] tail) {
        byte[] whole =
                new Splice(tail.length + 8).add("{\"\":0").add(tail).add("0}").bytes();
        return LiveJson.write(LiveJson.read(whole, JsonNode.class).path("alternates"));
    }

    boolean quotes() {
        return added.containsKey(CardInclude.QUOTATIONS);
    }

    /** {@code labels} is the language of names; null for the story's own. */
    byte[] json(TopicMap map, @Nullable String labels) {
        Splice out = new Splice(card.length + 512)
                .add(card)
                .add(",\"topics\":")
                .topics(map, topics, labels == null ? language : labels);
        added.forEach((member, value) ->
                out.add(",\"" + member.name().toLowerCase(Locale.ROOT) + "\":").add(value));
        byte[] json = out.add("}").bytes();
        return dead.isEmpty() ? json : alive(json);
    }

    private byte[] alive(byte[] json) {
        JsonNode tree = LiveJson.read(json, JsonNode.class);
        DeadLinks.drop(tree, dead);
        return LiveJson.write(tree);
    }
}
