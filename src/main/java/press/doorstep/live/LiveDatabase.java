package press.doorstep.live;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The connections that delivery reads with: the role that can see nothing but the schema {@code live}. What is read for a partner is read of what
 * that partner may have.
 */
@ApplicationScoped
class LiveDatabase {

    @Inject
    @DataSource("live")
    AgroalDataSource live;

    @Inject
    @Nullable
    Audience audience;

    /** Reads on one connection, which is given back before the answer is made of what was read. */
    <T> T read(Function<Sql, T> reading) {
        return readFor(partner(), reading);
    }

    /** The same where it is not the request at hand that tells for whom. */
    <T> T readFor(int partner, Function<Sql, T> reading) {
        try (Connection connection = live.getConnection()) {
            return reading.apply(new Sql(connection, partner));
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    /** Whose request this is; everybody's where none is under way. */
    int partner() {
        Audience known = audience;
        ArcContainer beans = Arc.container();
        return known != null && beans != null && beans.requestContext().isActive()
                ? known.partner()
                : Audience.EVERYBODY;
    }
}
