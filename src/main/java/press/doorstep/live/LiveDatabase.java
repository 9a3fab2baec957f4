package press.doorstep.live;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** The connections that delivery reads with: the role that can see nothing but the schema {@code live}. */
@ApplicationScoped
class LiveDatabase {

    @Inject
    @DataSource("live")
    AgroalDataSource live;

    /** Reads on one connection, which is given back before the answer is made of what was read. */
    <T> T read(Function<Sql, T> reading) {
        try (Connection connection = live.getConnection()) {
            return reading.apply(new Sql(connection));
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }
}
