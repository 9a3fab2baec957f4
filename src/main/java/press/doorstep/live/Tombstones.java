package press.doorstep.live;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is left of things that were public. */
final class Tombstones {

    private static final String UPSERT = """
            insert into live.tombstone (id, subject, kind, since, notice) values (?, ?, ?, ?, ?)
            on conflict (id) do update set kind = excluded.kind, since = excluded.since, notice = excluded.notice
            """;

    private static final String REMOVE = "delete from live.tombstone where id = any (?)";

    private Tombstones() {}

    static void put(Sql sql, Subject subject, List<Tombstone> tombstones) {
        sql.batch(
                UPSERT,
                tombstones.stream()
                        .map(stone ->
                                new Object[] {stone.id(), subject.key(), stone.kind(), stone.since(), stone.notice()})
                        .toList());
    }

    /** For what is lost because the last story that carried it is. */
    static void put(Sql sql, Subject subject, Collection<UUID> ids, Instant since) {
        put(
                sql,
                subject,
                ids.stream()
                        .sorted()
                        .map(id -> new Tombstone(id, "withdrawal", since, null))
                        .toList());
    }

    static void remove(Sql sql, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            sql.run(REMOVE, (Object) ids.stream().sorted().toArray(UUID[]::new));
        }
    }
}
