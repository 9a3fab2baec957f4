package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log of what became different for readers. Numbers are given after the commit, so whoever has read up to one has missed nothing before. */
@ApplicationScoped
public class LiveChanges {

    /** The last row is never pruned: where there is none after a number, nothing after it was. */
    private static final String AFTER = """
            select c.number, c.happened_at, c.event, c.subject, c.resource, c.slug, c.former_slug, c.became, c.version, c.language, c.topics,
              c.notice, c.touched, (select s.value from live.stamp s where s.name = 'changes') > ?
            from live.change c where c.number > ? order by c.number limit ?
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

    /** What came after a number, in order; null when some of it is not kept any more. */
    public @Nullable List<LiveChange> after(long number, int limit) {
        List<@Nullable LiveChange> changes =
                live.read(sql -> sql.rows(AFTER, row -> row.flag(14) ? null : change(row), number, number, limit));
        return changes.contains(null) ? null : changes;
    }

    private static long pruned(Sql sql) {
        Long pruned = sql.first(PRUNED, row -> row.big(1));
        return pruned == null ? 0 : pruned;
    }

    static LiveChange change(Row row) throws SQLException {
        String event = row.textOrNull(3);
        return new LiveChange(
                row.big(1),
                row.time(2),
                event == null ? null : event(row, event),
                LiveJson.read(row.bytes(13), Touched.class));
    }

    private static PublicEvent event(Row row, String event) throws SQLException {
        Subject subject = Subject.of(row.text(4));
        return new PublicEvent(
                Happening.in(event, subject),
                subject,
                row.id(5),
                row.textOrNull(6),
                row.textOrNull(7),
                row.idOrNull(8),
                row.numberOrNull(9),
                row.textOrNull(10),
                row.ids(11),
                row.textOrNull(12));
    }
}
