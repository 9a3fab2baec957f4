package press.doorstep.live;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

/** When public pages will change by themselves. Says when, never what. Joins the caller's transaction. */
@ApplicationScoped
public class DueTimes {

    private static final String DROP = "delete from live.due where at <> all (?)";
    private static final String ADD = "insert into live.due (at) select unnest(?) on conflict do nothing";

    @Inject
    AgroalDataSource desk;

    /** The times there are from now on, in place of those there were. */
    public void set(Collection<Instant> times) {
        Object[] at = times.stream()
                .map(time -> OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .toArray();
        try (Connection connection = desk.getConnection()) {
            for (String change : new String[] {DROP, ADD}) {
                try (PreparedStatement statement = connection.prepareStatement(change)) {
                    statement.setArray(1, connection.createArrayOf("timestamptz", at));
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The times at which pages change could not be written.", e);
        }
    }
}
