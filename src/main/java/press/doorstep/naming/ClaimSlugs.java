package press.doorstep.naming;

import static java.util.Objects.requireNonNull;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import press.doorstep.text.Slugs;

/** Gives slugs to many new things at once. */
@ApplicationScoped
public class ClaimSlugs {

    private static final String CLAIM = """
            insert into desk.slug (kind, slug, target, current, since)
            select ?, wanted.slug, wanted.target, true, ?
            from unnest(?, ?) with ordinality wanted(slug, target, place)
            order by wanted.place
            on conflict (kind, slug) do nothing returning target, slug
            """;

    @Inject
    SlugRegister register;

    private static final int COUNTED = 9;

    @Inject
    AgroalDataSource desk;

    @Inject
    Clock clock;

    /**
     * Gives each what it wants, or that with a number behind it where it is taken or wanted twice; answers what was given. What has a slug already
     * (it was deleted, and comes again under its id) keeps it. Joins the caller's transaction; a handful of statements however many they are.
     */
    public Map<UUID, String> claim(Kind kind, Map<UUID, String> wanted) {
        Map<UUID, String> given = new HashMap<>(register.present(kind, wanted.keySet()));
        Map<UUID, String> open = new LinkedHashMap<>(wanted);
        open.keySet().removeAll(given.keySet());
        try (Connection connection = desk.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, kind.key());
            claim.setObject(2, OffsetDateTime.now(clock));
            for (int attempt = 1; !open.isEmpty(); attempt++) {
                int number = number(attempt);
                open.replaceAll((target, slug) ->
                        number == 1 ? slug : Slugs.numbered(requireNonNull(wanted.get(target)), number));
                given.putAll(insert(connection, claim, open));
                open.keySet().removeAll(given.keySet());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register of slugs could not be written.", e);
        }
        return given;
    }

    private static Map<UUID, String> insert(Connection connection, PreparedStatement claim, Map<UUID, String> tried)
            throws SQLException {
        Map<UUID, String> given = new HashMap<>();
        Array slugs = connection.createArrayOf("text", tried.values().toArray());
        Array targets = connection.createArrayOf("uuid", tried.keySet().toArray());
        claim.setArray(3, slugs);
        claim.setArray(4, targets);
        try (ResultSet row = claim.executeQuery()) {
            while (row.next()) {
                given.put(row.getObject(1, UUID.class), row.getString(2));
            }
        }
        return given;
    }

    /** The first few that want the same are counted; beyond that a number is drawn, or the ten thousandth would ask ten thousand times. */
    private static int number(int attempt) {
        return attempt <= COUNTED ? attempt : ThreadLocalRandom.current().nextInt(100_000, Integer.MAX_VALUE);
    }
}
