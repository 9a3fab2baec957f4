package press.doorstep.naming;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import press.doorstep.text.Slugs;

/** The register of slugs. Every method joins the caller's transaction. */
@ApplicationScoped
public class SlugRegister {

    private static final String CLAIM = """
            insert into desk.slug (kind, slug, target, current, since) values (?, ?, ?, true, ?)
            on conflict (kind, slug) do nothing
            """;

    private static final String FORMER = """
            select target, slug from desk.slug
            where target = any (?) and kind = ? and not current order by since, slug
            """;

    private static final String FORMER_OR_MERGED = """
            select target, slug from (
              select target, slug, since from desk.slug where target = any (?) and kind = ? and not current
              union all
              select m.into_id, s.slug, s.since from desk.merged m join desk.slug s on s.target = m.id and s.kind = m.kind
              where m.into_id = any (?) and m.kind = ?
              union all
              select m.into_id, m.id::text, null from desk.merged m where m.into_id = any (?) and m.kind = ?
            ) known order by since, slug
            """;

    @Inject
    AgroalDataSource desk;

    @Inject
    Merges merges;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** Gives {@code wanted} to something new, or the next free {@code wanted-2}, {@code wanted-3}, …; answers the slug given. */
    public String claim(Kind kind, UUID target, String wanted) {
        return withConnection(connection -> insert(connection, kind, target, wanted));
    }

    /**
     * Gives something a new present slug; the one it had becomes a former one. Its own former slug it simply gets back. Answers the slug given,
     * numbered when {@code wanted} is another's.
     */
    public String rename(Kind kind, UUID target, String wanted) {
        return withConnection(connection -> {
            try (PreparedStatement former = connection.prepareStatement(
                            "update desk.slug set current = false where kind = ? and target = ? and current");
                    PreparedStatement regain = connection.prepareStatement(
                            "update desk.slug set current = true where kind = ? and target = ? and slug = ?")) {
                former.setString(1, kind.key());
                former.setObject(2, target);
                former.executeUpdate();
                regain.setString(1, kind.key());
                regain.setObject(2, target);
                regain.setString(3, wanted);
                return regain.executeUpdate() == 1 ? wanted : insert(connection, kind, target, wanted);
            }
        });
    }

    /** Lets go of all slugs of something that never was public. */
    public void release(Kind kind, UUID target) {
        withConnection(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from desk.slug where kind = ? and target = ?")) {
                delete.setString(1, kind.key());
                delete.setObject(2, target);
                return delete.executeUpdate();
            }
        });
    }

    /** Lets go of a former slug under which nothing ever was public. */
    public void forget(Kind kind, String slug) {
        withConnection(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from desk.slug where kind = ? and slug = ? and not current")) {
                delete.setString(1, kind.key());
                delete.setString(2, slug);
                return delete.executeUpdate();
            }
        });
    }

    /**
     * What an id or slug, present or former, stands for; what was merged stands for what it became. An id is taken at its word: whether it exists
     * is for its room to say.
     */
    public Optional<UUID> find(Kind kind, String reference) {
        return Optional.ofNullable(findAll(kind, List.of(reference)).get(reference));
    }

    /** The same for many; those unknown are left out. */
    public Map<String, UUID> findAll(Kind kind, Collection<String> references) {
        Map<String, UUID> found = named(kind, references);
        if (kind.isMergeable() && !found.isEmpty()) {
            Map<UUID, UUID> became = merges.followed(kind, found.values());
            found.replaceAll((reference, id) -> became.getOrDefault(id, id));
        }
        return found;
    }

    /** What an id or slug, present or former, stands for by itself, merged or not. */
    public Optional<UUID> named(Kind kind, String reference) {
        return Optional.ofNullable(named(kind, List.of(reference)).get(reference));
    }

    private Map<String, UUID> named(Kind kind, Collection<String> references) {
        Map<String, UUID> found = new HashMap<>();
        List<String> slugs = new ArrayList<>();
        for (String reference : references) {
            if (Slugs.isUuid(reference)) {
                found.put(reference, UUID.fromString(reference));
            } else {
                slugs.add(reference);
            }
        }
        if (slugs.isEmpty()) {
            return found;
        }
        return withConnection(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select slug, target from desk.slug where kind = ? and slug = any (?)")) {
                select.setString(1, kind.key());
                select.setArray(2, connection.createArrayOf("text", slugs.toArray()));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.put(row.getString(1), row.getObject(2, UUID.class));
                    }
                }
            }
            return found;
        });
    }

    /** Who a batch of records is about, in one statement; what was merged is itself here, because a record about it says nothing of its survivor. */
    public Identities identify(Kind kind, Collection<? extends Identified> records) {
        List<String> slugs =
                records.stream().map(Identified::slug).filter(Objects::nonNull).toList();
        return new Identities(records, named(kind, slugs), ids);
    }

    /** The present slugs of things; those that have none are left out. */
    public Map<UUID, String> present(Kind kind, Collection<UUID> targets) {
        return withConnection(connection -> {
            Map<UUID, String> present = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "select target, slug from desk.slug where kind = ? and target = any (?) and current")) {
                select.setString(1, kind.key());
                select.setArray(2, connection.createArrayOf("uuid", targets.toArray()));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        present.put(row.getObject(1, UUID.class), row.getString(2));
                    }
                }
            }
            return present;
        });
    }

    /** What led to things before they were called what they are: their former slugs, oldest first, and all slugs and ids of what was merged into them. */
    public Map<UUID, List<String>> former(Kind kind, Collection<UUID> targets) {
        return withConnection(connection -> {
            Map<UUID, List<String>> former = new HashMap<>();
            try (PreparedStatement select =
                    connection.prepareStatement(kind.isMergeable() ? FORMER_OR_MERGED : FORMER)) {
                for (int parameter = 1; parameter <= (kind.isMergeable() ? 6 : 2); parameter += 2) {
                    select.setArray(parameter, connection.createArrayOf("uuid", targets.toArray()));
                    select.setString(parameter + 1, kind.key());
                }
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        former.computeIfAbsent(row.getObject(1, UUID.class), target -> new ArrayList<>())
                                .add(row.getString(2));
                    }
                }
            }
            return former;
        });
    }

    private String insert(Connection connection, Kind kind, UUID target, String wanted) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CLAIM)) {
            String slug = wanted;
            for (int number = 2; ; number++) {
                insert.setString(1, kind.key());
                insert.setString(2, slug);
                insert.setObject(3, target);
                insert.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                if (insert.executeUpdate() == 1) {
                    return slug;
                }
                slug = Slugs.numbered(wanted, number);
            }
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T withConnection(Work<T> work) {
        try (Connection connection = desk.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The register of slugs could not be read or written.", e);
        }
    }
}
