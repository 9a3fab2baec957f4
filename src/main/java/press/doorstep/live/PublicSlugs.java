package press.doorstep.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The slugs of everything that is or was public, gathered and then written in one order. What something was merged of leads to it by slug and by
 * id: such an id stands here as a former slug.
 */
final class PublicSlugs {

    private record Entry(String kind, String slug, UUID id, boolean former) {}

    private static final Comparator<Entry> IN_ORDER =
            Comparator.comparing(Entry::kind).thenComparing(Entry::slug);

    /** Whoever comes second with the same new slug waits here until the first has committed: two stories may bring the same quotation. */
    private static final String UPSERT = """
            insert into live.slug (kind, slug, id, former)
            select kind, slug, id, former
            from unnest(?::text[], ?::text[], ?::uuid[], ?::boolean[]) with ordinality given (kind, slug, id, former, place)
            order by place
            on conflict (kind, slug) do update set id = excluded.id, former = excluded.former
            where (slug.id, slug.former) is distinct from (excluded.id, excluded.former)
            """;

    private static final String PART = "delete from live.slug where kind = ? and slug = ?";

    private static final String KNOWN = "select s.slug from live.slug s where s.kind = ? and s.slug = any (?)";

    private final TreeSet<Entry> entries = new TreeSet<>(IN_ORDER);

    PublicSlugs add(Subject subject, UUID id, String slug, List<String> formerSlugs) {
        entries.add(new Entry(subject.key(), slug, id, false));
        for (String former : formerSlugs) {
            entries.add(new Entry(subject.key(), former, id, true));
        }
        return this;
    }

    /** Writes the slugs of something that was called by them before: only those readers know, and its id is no longer another's. */
    void part(Sql sql, Subject subject, UUID id) {
        sql.run(PART, subject.key(), id.toString());
        Set<String> known = new HashSet<>(sql.rows(
                KNOWN,
                row -> row.text(1),
                subject.key(),
                entries.stream().map(Entry::slug).toArray(String[]::new)));
        entries.removeIf(entry -> !known.contains(entry.slug()));
        write(sql);
    }

    void write(Sql sql) {
        if (entries.isEmpty()) {
            return;
        }
        List<Entry> rows = new ArrayList<>(entries);
        Boolean[] former = rows.stream().map(Entry::former).toArray(Boolean[]::new);
        sql.run(
                UPSERT,
                rows.stream().map(Entry::kind).toArray(String[]::new),
                rows.stream().map(Entry::slug).toArray(String[]::new),
                rows.stream().map(Entry::id).toArray(UUID[]::new),
                former);
    }
}
