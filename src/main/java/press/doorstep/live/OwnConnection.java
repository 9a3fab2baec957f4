package press.doorstep.live;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** A connection that no pool gives out or closes, made as the pool makes its own and under the same role. */
public final class OwnConnection {

    private OwnConnection() {}

    public static Connection of(AgroalDataSource like, String name) throws SQLException {
        return of(like, name, Map.of());
    }

    /** @param settings of the driver, that differ from the pool's */
    public static Connection of(AgroalDataSource like, String name, Map<String, String> settings) throws SQLException {
        AgroalConnectionFactoryConfiguration pool =
                like.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        Properties properties = new Properties();
        properties.putAll(pool.jdbcProperties());
        if (pool.principal() instanceof NamePrincipal user) {
            properties.setProperty("user", user.getName());
        }
        for (Object secret : pool.credentials()) {
            if (secret instanceof SimplePassword password) {
                properties.setProperty("password", password.getWord());
            }
        }
        properties.setProperty("ApplicationName", name);
        properties.putAll(settings);
        return DriverManager.getConnection(pool.jdbcUrl(), properties);
    }
}
