package press.doorstep;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What only the owner of the schemas may do: tests use it to make the database refuse what it would take. */
@ApplicationScoped
public class OwnersHand {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    public void does(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "doorstep_owner", "doorstep_owner");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Does something while a table refuses some rows. */
    public void whileRefusing(String table, String check, Runnable story) throws SQLException {
        does("alter table " + table + " add constraint for_a_test check (" + check + ") not valid");
        try {
            story.run();
        } finally {
            does("alter table " + table + " drop constraint for_a_test");
        }
    }
}
