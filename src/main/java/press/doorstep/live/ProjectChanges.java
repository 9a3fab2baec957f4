package press.doorstep.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.outbox.Fact;
import press.doorstep.outbox.Subscriber;

/** Puts numbered changes where the delivery role can read them, and wakes whoever follows them as that is committed. */
@ApplicationScoped
class ProjectChanges implements Subscriber {

    private static final String INSERT = """
            insert into live.change (
              number, happened_at, event, subject, resource, slug, former_slug, became, version, language, topics, notice, touched,
              told, gained, lost, altered)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? on conflict do nothing
            """;

    /** Slugs are made of headlines and names: what is gone is called by its id, in what was told of it before too. */
    private static final String NAME_NO_MORE = """
            update live.change c set slug = null, former_slug = null
            from unnest(?::uuid[], ?::bigint[]) gone (id, number)
            where c.resource = gone.id and c.number < gone.number and (c.slug is not null or c.former_slug is not null)
            """;

    private static final String NOTIFY = "select pg_notify('" + ChangeBell.CHANNEL + "', ?)";

    @Inject
    DeskDatabase desk;

    @Override
    public String name() {
        return "live.changes";
    }

    @Override
    public void receive(List<Fact> facts) {
        List<Fact> changes = facts.stream()
                .filter(fact -> fact.type().equals(ChangeFact.TYPE))
                .toList();
        if (!changes.isEmpty()) {
            desk.write(sql -> project(sql, changes));
        }
    }

    private static boolean project(Sql sql, List<Fact> changes) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<UUID> gone = new ArrayList<>();
        List<Long> since = new ArrayList<>();
        for (Fact fact : changes) {
            ChangeFact change = read(fact);
            rows.add(columns(fact, change));
            if (change.isEnd(fact.subject())) {
                gone.add(fact.subjectId());
                since.add(fact.number());
            }
        }
        sql.batch(INSERT, rows);
        if (!gone.isEmpty()) {
            sql.run(
                    NAME_NO_MORE,
                    gone.toArray(UUID[]::new),
                    since.stream().mapToLong(Long::longValue).toArray());
        }
        long last = changes.get(changes.size() - 1).number();
        sql.rows(NOTIFY, row -> last, Long.toString(last));
        return true;
    }

    private static @Nullable Object[] columns(Fact fact, ChangeFact change) {
        boolean told = change.event() != null;
        Told partners = change.told();
        return new @Nullable Object[] {
            fact.number(),
            fact.happenedAt(),
            change.apart() ? null : change.event(),
            told ? fact.subject() : null,
            told ? fact.subjectId() : null,
            change.slug(),
            change.formerSlug(),
            change.became(),
            change.version(),
            change.language(),
            ids(change.topics()),
            change.notice(),
            LiveJson.write(change.touched()),
            partners == null ? null : ints(partners.asItIs()),
            ints(partners == null ? List.of() : partners.gained()),
            ints(partners == null ? List.of() : partners.lost()),
            ints(partners == null ? List.of() : partners.altered())
        };
    }

    private static int[] ints(List<Integer> partners) {
        return partners.stream().mapToInt(Integer::intValue).toArray();
    }

    private static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static ChangeFact read(Fact fact) {
        try {
            return LiveJson.MAPPER.treeToValue(fact.payload(), ChangeFact.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Fact " + fact.number() + " is no change of what is live.", e);
        }
    }
}
