package press.doorstep.standalone;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where everything begins: first the database, whichever it is, then the application. */
@QuarkusMain
public class Doorstep {

    /** Does not return before the application has ended. Exit status 1 when it cannot start. */
    public static void main(String... arguments) {
        try {
            findDatabase(ConfigProvider.getConfig());
        } catch (StartRefused e) {
            System.err.println("Doorstep does not start. " + e.getMessage());
            System.exit(1);
        }
        Quarkus.run(Running.class, arguments);
    }

    private static void findDatabase(Config config) {
        if (OwnPostgresRun.isOn()) {
            return;
        }
        if (NamedDatabase.isNamed(config)) {
            new NamedDatabase(config).check();
        } else {
            OwnPostgresRun.begin(DoorstepHome.of(config));
        }
    }
}
