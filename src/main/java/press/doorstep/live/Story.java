package press.doorstep.live;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A story as it is stored, in pieces, with one form of its body; {@code dead} are linked stories that are not live any more. */
record Story(
        UUID id,
        String language,
        Instant publishedAt,
        Instant renderedAt,
        String keys,
        int[] topics,
        byte[] head,
        byte[] body,
        byte[] quotations,
        byte[] links,
        byte[] tail,
        byte[] corrections,
        List<UUID> dead,
        String slug) {

    /** Stories that the documents of {@code live.article a} lead to and that are not live any more; looked for only where they lead anywhere. */
    static final String DEAD = "case when a.targets <> '{}' then live.dead_among(a.targets) end";

    private static final String SELECT = """
            select a.id, a.language, a.published_at, a.rendered_at, a.keys, a.topics, a.head, a.%s, a.quotations, a.links, a.tail,
              a.corrections, %s, a.slug
            from live.article a where a.%s
            """;

    private static final String QUOTATIONS = ",\"quotations\":";
    private static final String TOPICS = ",\"topics\":";
    private static final String LINKS = ",\"links\":";

    private static final Map<BodyFormat, String> BY_ID = statements("id = ?");
    private static final Map<BodyFormat, String> BY_SLUGS = statements("slug = any(?)");
    private static final Map<BodyFormat, String> BY_SLUG = statements("slug = ?");

    private static Map<BodyFormat, String> statements(String which) {
        Map<BodyFormat, String> statements = new EnumMap<>(BodyFormat.class);
        for (BodyFormat format : BodyFormat.values()) {
            statements.put(format, SELECT.formatted(column(format), DEAD, which));
        }
        return statements;
    }

    /** The column that has the body in this form. */
    static String column(BodyFormat format) {
        return "body_" + format.name().toLowerCase(java.util.Locale.ROOT);
    }

    static String byId(BodyFormat format) {
        return requireNonNull(BY_ID.get(format));
    }

    static String bySlug(BodyFormat format) {
        return requireNonNull(BY_SLUG.get(format));
    }

    /** For several at once; which is which, their slugs tell. */
    static String bySlugs(BodyFormat format) {
        return requireNonNull(BY_SLUGS.get(format));
    }

    static Story read(Row row) throws SQLException {
        return new Story(
                row.id(1),
                row.text(2),
                row.time(3),
                row.time(4),
                row.text(5),
                row.numbers(6),
                row.bytes(7),
                row.bytes(8),
                row.bytes(9),
                row.bytes(10),
                row.bytes(11),
                row.bytes(12),
                row.ids(13),
                row.text(14));
    }

    LocalDate published() {
        return publishedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** The whole document; {@code labels} is the language of the topics' names. */
    byte[] json(TopicMap map, String labels) {
        byte[] named = Splice.topicsAs(map, topics, labels);
        int pieces = head.length + body.length + quotations.length + links.length + tail.length + corrections.length;
        int names = QUOTATIONS.length() + TOPICS.length() + LINKS.length() + 1;
        return new Splice(pieces + named.length + names)
                .add(head)
                .add(body)
                .add(QUOTATIONS)
                .add(quotations)
                .add(TOPICS)
                .add(named)
                .add(LINKS)
                .add(links)
                .add(tail)
                .add(corrections)
                .add("}")
                .bytes();
    }
}
