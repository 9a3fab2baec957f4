package press.doorstep.standalone;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The role that public reading connects as. The promise that no request can reach a draft is the database's, so it is asked for at every start. */
@ApplicationScoped
class DeliveryRole {

    private static final String RIGHTS = """
            select current_user,
              to_regnamespace('live') is not null and has_schema_privilege(to_regnamespace('live'), 'usage') as reads_live,
              to_regnamespace('desk') is not null and has_schema_privilege(to_regnamespace('desk'), 'usage') as sees_desk,
              exists (
                select from pg_class
                where relnamespace = to_regnamespace('live') and relkind in ('r', 'p')
                  and (has_table_privilege(oid, 'update, delete, truncate')
                    or (relname <> 'read_tally' and has_table_privilege(oid, 'insert')))
              ) as writes_live
            """;

    private static final String REMEDY =
            "use a role of its own for QUARKUS_DATASOURCE_LIVE_USERNAME, as deploy/postgresql/roles.sql makes it.";

    @Inject
    @DataSource("live")
    AgroalDataSource live;

    /** Refuses a role that can do more, or less, than read what is published and add to the tally of reads. */
    void check() {
        try (Connection connection = live.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rights = statement.executeQuery(RIGHTS)) {
            rights.next();
            String role = "The delivery role " + rights.getString("current_user");
            if (rights.getBoolean("sees_desk")) {
                throw new StartRefused(role + " has rights on the schema desk, where the drafts are: " + REMEDY);
            }
            if (rights.getBoolean("writes_live")) {
                throw new StartRefused(role + " may change tables of the schema live: " + REMEDY);
            }
            if (!rights.getBoolean("reads_live")) {
                throw new StartRefused(role + " cannot read the schema live: " + REMEDY);
            }
        } catch (SQLException e) {
            throw new StartRefused("The rights of the delivery role cannot be read: " + e.getMessage(), e);
        }
    }
}
