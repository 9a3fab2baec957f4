package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What was taken back. */
@ApplicationScoped
public class LiveRemovals {

    private static final String LATEST = """
            select t.id, t.since, t.language, t.topics from live.tombstone t where t.subject = ? order by t.since desc, t.id desc limit ?
            """;

    @Inject
    LiveDatabase live;

    /** The latest first. */
    public List<Removal> latest(Subject subject, int most) {
        return live.read(sql -> sql.rows(
                LATEST,
                row -> new Removal(row.id(1), row.time(2), row.textOrNull(3), row.ids(4)),
                subject.key(),
                most));
    }
}
