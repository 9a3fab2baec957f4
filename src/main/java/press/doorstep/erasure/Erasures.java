package press.doorstep.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Ids;

/** The record of erasures. */
@ApplicationScoped
class Erasures {

    private static final String ADD = """
            insert into desk.erasure (id, kind, subject, reason, quotations, places, stories, erased_at, erased_by)
            values (?, ?, ?, ?, ?, 0, 0, ?, ?)
            """;

    @Inject
    DeskDatabase desk;

    @Inject
    Ids ids;

    /** One at a time: what one has found, another must not be changing. */
    void takeTurns() {
        desk.rows("select pg_advisory_xact_lock(hashtext('desk.erasure'))", row -> true);
        desk.run("set local statement_timeout = '30min'");
    }

    /** Before anything is covered, so that the words are covered in the reason too. */
    UUID add(ErasureRequest sent, @Nullable UUID subject, Instant now, String by) {
        UUID id = ids.next();
        OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        desk.run(ADD, id, sent.kind(), subject, sent.reason(), sent.quotations(), at, by);
        return id;
    }

    void done(UUID id, long places, int stories) {
        desk.run("update desk.erasure set places = ?, stories = ? where id = ?", places, stories, id);
    }

    ErasureView require(String id) {
        List<ErasureView> found = desk.rows(
                "select " + ErasureView.COLUMNS + " from desk.erasure where id::text = ?", ErasureView::of, id);
        if (found.isEmpty()) {
            throw ErasureProblem.ERASURE_NOT_FOUND.because("There is no erasure \"" + id + "\".");
        }
        return found.get(0);
    }

    /** The latest first, behind a place. */
    List<ErasureView> before(Instant at, UUID id, int rows) {
        return desk.rows(
                "select " + ErasureView.COLUMNS
                        + " from desk.erasure where (erased_at, id) < (?, ?) order by erased_at desc, id desc limit ?",
                ErasureView::of,
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                id,
                rows);
    }
}
