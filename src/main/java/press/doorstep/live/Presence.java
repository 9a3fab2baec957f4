package press.doorstep.live;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which speakers, or which authors, are public, held still for a publication. A publication that finds what it brings already there only
 * keeps others from taking it away; one that changes or gives something up takes hold of all of it.
 */
final class Presence {

    /** What is public under an id. */
    record Former(UUID id, String slug, byte[] document) {}

    /** The statements of one table; {@code sweep} takes away those of the ids given that no live story carries and answers their ids. */
    record Table(String read, String hold, String share, String sweep) {

        static final Table SPEAKERS = new Table(
                "select p.id, p.slug, p.document from live.speaker p where p.id = any (?)",
                "select p.id, p.slug, p.document from live.speaker p where p.id = any (?) order by p.id for update",
                "select p.id, p.slug, p.document from live.speaker p where p.id = any (?) order by p.id for share",
                """
                delete from live.speaker p where p.id = any (?)
                and not exists (select 1 from live.quotation_term t where t.term = p.term) returning p.id
                """);

        static final Table AUTHORS = new Table(
                "select p.id, p.slug, p.document from live.author p where p.id = any (?)",
                "select p.id, p.slug, p.document from live.author p where p.id = any (?) order by p.id for update",
                "select p.id, p.slug, p.document from live.author p where p.id = any (?) order by p.id for share",
                """
                delete from live.author p where p.id = any (?)
                and not exists (select 1 from live.article_term t where t.term = p.term) returning p.id
                """);
    }

    private final Table table;
    private final Map<UUID, byte[]> brought;
    private final Collection<UUID> givenUp;
    private final Map<UUID, Former> former = new HashMap<>();
    private boolean shared;

    private Presence(Table table, Map<UUID, byte[]> brought, Collection<UUID> givenUp) {
        this.table = table;
        this.brought = brought;
        this.givenUp = givenUp;
    }

    /**
     * @param brought documents of those that are about to be carried
     * @param givenUp ids of those that were carried and may not be any more; others' ids do no harm
     */
    static Presence hold(Sql sql, Table table, Map<UUID, byte[]> brought, Collection<UUID> givenUp) {
        Presence presence = new Presence(table, brought, givenUp);
        TreeSet<UUID> all = new TreeSet<>(brought.keySet());
        all.addAll(givenUp);
        if (!all.isEmpty()) {
            presence.shared = givenUp.isEmpty() && presence.asBrought(sql);
            presence.take(sql, presence.shared ? table.share() : table.hold(), all);
        }
        return presence;
    }

    /** Whether everything that is public already is public as it is brought. */
    private boolean asBrought(Sql sql) {
        return select(sql, table.read(), brought.keySet()).stream()
                .allMatch(there -> Arrays.equals(there.document(), brought.get(there.id())));
    }

    private void take(Sql sql, String statement, Collection<UUID> ids) {
        select(sql, statement, ids).forEach(there -> former.put(there.id(), there));
    }

    private static List<Former> select(Sql sql, String statement, Collection<UUID> ids) {
        return sql.rows(
                statement, row -> new Former(row.id(1), row.text(2), row.bytes(3)), (Object) ids.toArray(UUID[]::new));
    }

    /** Looks again for those not found at first: another publication may have brought them meanwhile. */
    void lookAgain(Sql sql) {
        List<UUID> missing = missing();
        if (!missing.isEmpty()) {
            take(sql, table.hold(), missing);
        }
    }

    /** Those brought that are not public yet. */
    List<UUID> missing() {
        return brought.keySet().stream()
                .filter(id -> !former.containsKey(id))
                .sorted()
                .toList();
    }

    /** Those brought that are not public yet, or not so. What is only shared is left as it is: whoever changed it meanwhile knew better. */
    List<UUID> changed() {
        return brought.keySet().stream().filter(this::differs).sorted().toList();
    }

    /** What something is called that is public already; null when it is not. */
    @Nullable
    String slug(UUID id) {
        Former there = former.get(id);
        return there == null ? null : there.slug();
    }

    private boolean differs(UUID id) {
        Former there = former.get(id);
        return there == null || (!shared && !Arrays.equals(there.document(), brought.get(id)));
    }

    /** Takes away those given up that nothing carries any more; answers their ids. */
    List<UUID> sweep(Sql sql) {
        UUID[] gone = givenUp.stream().filter(former::containsKey).toArray(UUID[]::new);
        return gone.length == 0 ? List.of() : sql.rows(table.sweep(), row -> row.id(1), (Object) gone);
    }
}
