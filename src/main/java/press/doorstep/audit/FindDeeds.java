package press.doorstep.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was done to one thing, for whoever works on it too. Joins the caller's transaction. */
@ApplicationScoped
public class FindDeeds {

    private static final String SINCE = """
            select revision, action, by_name, at from desk.audit
            where item = ? and revision > ? and outcome = 'done' and action is not null
            order by at desc, id desc limit ?
            """;

    @Inject
    AgroalDataSource desk;

    /**
     * One thing that was done.
     *
     * @param revision what came of it
     * @param action the operation's id in the contract
     */
    public record Done(int revision, String action, String by, Instant at) {}

    /** What made the revisions after one, the latest first. */
    public List<Done> since(UUID item, int revision, int most) {
        try (Connection connection = desk.getConnection();
                PreparedStatement select = connection.prepareStatement(SINCE)) {
            select.setObject(1, item);
            select.setInt(2, revision);
            select.setInt(3, most);
            List<Done> done = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Instant at = row.getObject(4, OffsetDateTime.class).toInstant();
                    done.add(new Done(row.getInt(1), row.getString(2), row.getString(3), at));
                }
            }
            return done;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log could not be read.", e);
        }
    }
}
