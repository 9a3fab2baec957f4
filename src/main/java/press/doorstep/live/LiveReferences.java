package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Slugs;

/** What ids, slugs and former slugs stand for. */
@ApplicationScoped
public class LiveReferences {

    private static final String BY_SLUG = """
            select present.id, present.slug, t.kind, t.since, t.notice
            from live.slug given join live.slug present on present.id = given.id and present.kind = given.kind and not present.former
            left join live.tombstone t on t.id = given.id
            where given.kind = ? and given.slug = ?
            """;

    private static final String BY_ID = """
            select present.id, present.slug, t.kind, t.since, t.notice
            from live.slug present left join live.tombstone t on t.id = present.id
            where present.kind = ? and present.id = ? and not present.former
            """;

    private static final String RESOLVE = """
            select given.place, s.id from unnest(?::integer[], ?::text[], ?::text[]) given(place, kind, slug)
            join live.slug s on s.kind = given.kind and s.slug = given.slug
            union all
            select given.place, coalesce(own.id, became.id) from unnest(?::integer[], ?::text[], ?::uuid[]) given(place, kind, id)
            left join live.slug own on own.id = given.id and own.kind = given.kind and not own.former
            left join live.slug became on became.kind = given.kind and became.slug = given.id::text
            where coalesce(own.id, became.id) is not null
            """;

    private static final String ALIKE = """
            select s.slug from live.slug s
            where s.kind = ? and s.slug >= ? and s.slug < ? and not s.former
              and not exists (select 1 from live.tombstone t where t.id = s.id)
            order by s.slug limit 100
            """;

    @Inject
    LiveDatabase live;

    @Inject
    TopicMemory topics;

    /** What a reference in a path stands for; one statement, none for topics that are there. */
    public Lookup<UUID> find(Subject subject, String reference) {
        if (subject == Subject.TOPIC) {
            Topic topic = topic(reference);
            if (topic != null) {
                return topic.id().toString().equals(reference) || topic.slug().equals(reference)
                        ? new Lookup.Found<>(topic.id())
                        : new Lookup.Moved<>(topic.id(), topic.slug());
            }
        }
        Lookup<UUID> found = live.read(sql -> {
            Lookup<UUID> byId = Slugs.isUuid(reference)
                    ? sql.first(BY_ID, row -> outcome(row, reference), subject.key(), UUID.fromString(reference))
                    : null;
            // The id of something that was merged is kept among the former slugs of what it became.
            return byId != null ? byId : sql.first(BY_SLUG, row -> outcome(row, reference), subject.key(), reference);
        });
        return found == null ? new Lookup.Unknown<>() : found;
    }

    /** Why something is not where a reference looked for it. */
    <T> Lookup<T> missed(Subject subject, String reference) {
        Lookup<UUID> outcome = find(subject, reference);
        if (outcome instanceof Lookup.Moved<UUID> moved) {
            return new Lookup.Moved<>(moved.id(), moved.slug());
        }
        return outcome instanceof Lookup.Gone<UUID> gone ? new Lookup.Gone<>(gone.tombstone()) : new Lookup.Unknown<>();
    }

    private static Lookup<UUID> outcome(Row row, String reference) throws SQLException {
        UUID id = row.id(1);
        String slug = row.text(2);
        String kind = row.textOrNull(3);
        if (kind != null) {
            return new Lookup.Gone<>(new Tombstone(id, kind, row.time(4), row.textOrNull(5)));
        }
        boolean present = slug.equals(reference) || id.toString().equals(reference);
        return present ? new Lookup.Found<>(id) : new Lookup.Moved<>(id, slug);
    }

    private @Nullable Topic topic(String reference) {
        TopicMap map = topics.current();
        Topic byId = Slugs.isUuid(reference) ? map.byId(UUID.fromString(reference)) : null;
        return byId != null ? byId : map.byId(map.bySlug(reference));
    }

    /**
     * What the values of filters stand for, all in one statement. A former slug counts as the present one, and what is gone still counts (it
     * matches nothing); those that never were public are left out.
     */
    public Map<Reference, UUID> resolve(Collection<Reference> references) {
        Map<Reference, UUID> resolved = new HashMap<>();
        List<Reference> slugs = new ArrayList<>();
        List<Reference> ids = new ArrayList<>();
        for (Reference reference : references) {
            Topic topic = reference.subject() == Subject.TOPIC ? topic(reference.text()) : null;
            if (topic != null) {
                resolved.put(reference, topic.id());
            } else {
                (Slugs.isUuid(reference.text()) ? ids : slugs).add(reference);
            }
        }
        if (slugs.size() + ids.size() > 0) {
            resolve(slugs, ids, resolved);
        }
        return resolved;
    }

    private void resolve(List<Reference> slugs, List<Reference> ids, Map<Reference, UUID> resolved) {
        List<Reference> all = new ArrayList<>(slugs);
        all.addAll(ids);
        live.read(sql -> sql.rows(
                RESOLVE,
                row -> resolved.put(all.get(row.number(1)), row.id(2)),
                places(0, slugs.size()),
                kinds(slugs),
                slugs.stream().map(Reference::text).toArray(String[]::new),
                places(slugs.size(), all.size()),
                kinds(ids),
                ids.stream().map(Reference::text).map(UUID::fromString).toArray(UUID[]::new)));
    }

    private static int[] places(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    private static String[] kinds(List<Reference> references) {
        return references.stream().map(reference -> reference.subject().key()).toArray(String[]::new);
    }

    /**
     * Present slugs among which the one that was meant by a misspelt {@code text} may be: all topics, or up to 100 that begin alike. The
     * nearest of them is for the caller to pick.
     */
    public List<String> nearest(Subject subject, String text) {
        if (subject == Subject.TOPIC) {
            return topics.current().byName().stream().map(Topic::slug).toList();
        }
        String prefix = text.substring(0, Math.min(3, text.length()));
        return live.read(sql -> sql.rows(ALIKE, row -> row.text(1), subject.key(), prefix, prefix + "{"));
    }
}
