package press.doorstep.live;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Which quotations are public at this moment, for those who write: asked within the caller's transaction. */
@ApplicationScoped
public class PublicQuotations {

    @Inject
    AgroalDataSource desk;

    /** Those of {@code ids} that a live story carries. */
    public Set<UUID> among(Collection<UUID> ids) {
        Set<UUID> found = new HashSet<>();
        if (ids.isEmpty()) {
            return found;
        }
        try (Connection connection = desk.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id from live.quotation where id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What is live could not be read.", e);
        }
        return found;
    }
}
