package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The log of what became different for readers. Numbers are given after the commit, so whoever has read up to one has missed nothing before. */
@ApplicationScoped
public class LiveChanges {

    /** The last row is never pruned: where there is none after a number, nothing after it was. */
    private static final String AFTER = """
            select c.number, c.happened_at, c.event, c.subject, c.resource, c.slug, c.former_slug, c.became, c.version, c.language, c.topics,
              c.notice, c.touched, c.told, c.gained, c.lost, c.altered,
              (select s.value from live.stamp s where s.name = 'changes') > ?
            from live.change c where c.number > ? order by c.number limit ?
            """;

    /** So far is looked for events at once, however few of them a filter wants. */
    private static final long REACH = 50_000;

    private static final String EVENTS = """
            select c.number, c.happened_at, c.event, c.subject, c.resource, c.slug, c.former_slug, c.became, c.version, c.language, c.topics,
              c.notice, c.touched, c.told, c.gained, c.lost, c.altered
            from live.change c
            where c.event is not null and c.number > ? and c.number <= ?
              and (cardinality(?::text[]) = 0 or c.event = any (?::text[]))
              and (cardinality(?::uuid[]) = 0 or c.topics && ?::uuid[] or c.resource = any (?::uuid[]))
              and (cardinality(?::text[]) = 0 or exists (
                select 1 from unnest(?::text[]) asked where c.language = asked or starts_with(c.language, asked || '-')))
            order by c.number limit ?
            """;

    private static final String PRUNED = "select value from live.stamp where name = 'changes'";

    private static final String LAST = "select c.number from live.change c order by c.number desc limit 1";

    @Inject
    LiveDatabase live;

    /** The last number that is not kept any more: who has read less than that has missed something. */
    public long pruned() {
        return live.read(LiveChanges::pruned);
    }

    /** The last number there is. */
    public long head() {
        return live.read(sql -> {
            Long last = sql.first(LAST, row -> row.big(1));
            return last == null ? pruned(sql) : last;
        });
    }

    /** A change, and whether others before it are not kept any more that were asked for. */
    private record Read(LiveChange change, boolean missed) {}

    /** What came after a number, in order; null when some of it is not kept any more. */
    public @Nullable List<LiveChange> after(long number, int limit) {
        List<Read> read =
                live.read(sql -> sql.rows(AFTER, row -> new Read(change(row), row.flag(18)), number, number, limit));
        return read.stream().anyMatch(Read::missed)
                ? null
                : read.stream().map(Read::change).toList();
    }

    /**
     * Events after a number, in order.
     *
     * @param last the number up to which there is no other: where to go on
     * @param more whether there may be others behind it already
     */
    public record Events(List<LiveChange> events, long last, boolean more) {}

    /** Up to {@code limit} of the events that a filter lets through; null when some of them are not kept any more. */
    public @Nullable Events events(long after, EventFilter filter, int limit) {
        return live.readFor(filter.partner(), sql -> {
            Long last = sql.forEverybody().first(LAST, row -> row.big(1));
            if (pruned(sql) > after) {
                return null;
            }
            long head = last == null ? after : Math.max(after, last);
            long reach = Math.min(head, after + REACH);
            List<LiveChange> events = sql.rows(EVENTS, LiveChanges::change, parameters(after, reach, filter, limit));
            // Something pruned meanwhile was the oldest: what was read behind it is whole only if nothing was.
            if (pruned(sql) > after) {
                return null;
            }
            boolean full = events.size() == limit;
            long end = full ? events.get(limit - 1).number() : reach;
            return new Events(events, end, end < head);
        });
    }

    private static Object[] parameters(long after, long reach, EventFilter filter, int limit) {
        String[] events = filter.events().toArray(String[]::new);
        UUID[] topics = filter.topics().toArray(UUID[]::new);
        String[] languages = filter.languages().toArray(String[]::new);
        return new Object[] {after, reach, events, events, topics, topics, topics, languages, languages, limit};
    }

    private static long pruned(Sql sql) {
        Long pruned = sql.first(PRUNED, row -> row.big(1));
        return pruned == null ? 0 : pruned;
    }

    static LiveChange change(Row row) throws SQLException {
        String subject = row.textOrNull(4);
        String event = row.textOrNull(3);
        boolean apart = event == null && subject != null;
        Happening happening =
                event == null || subject == null ? Happening.UPDATED : Happening.in(event, Subject.of(subject));
        PublicEvent told = subject == null ? null : event(row, happening, Subject.of(subject), apart);
        return new LiveChange(
                row.big(1),
                row.time(2),
                apart ? null : told,
                apart ? told : null,
                LiveJson.read(row.bytes(13), Touched.class));
    }

    private static PublicEvent event(Row row, Happening happening, Subject subject, boolean apart) throws SQLException {
        return new PublicEvent(
                happening,
                subject,
                row.id(5),
                row.textOrNull(6),
                row.textOrNull(7),
                row.idOrNull(8),
                row.numberOrNull(9),
                row.textOrNull(10),
                row.ids(11),
                row.textOrNull(12),
                told(row),
                apart);
    }

    private static @Nullable Told told(Row row) throws SQLException {
        boolean everybody = row.result().getArray(14) == null;
        return everybody && row.numbers(15).length + row.numbers(16).length + row.numbers(17).length == 0
                ? null
                : new Told(
                        everybody ? List.of() : list(row.numbers(14)),
                        list(row.numbers(15)),
                        list(row.numbers(16)),
                        list(row.numbers(17)));
    }

    private static List<Integer> list(int[] partners) {
        return Arrays.stream(partners).boxed().toList();
    }
}
