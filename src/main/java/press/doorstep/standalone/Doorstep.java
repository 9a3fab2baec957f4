package press.doorstep.standalone;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where everything begins: the database, whichever it is, and then the application. */
@QuarkusMain
public class Doorstep {

    /** Does not return before the application has ended. Exit status 1 when it cannot start. */
    public static void main(String... arguments) throws IOException {
        if (TrainingRun.isAskedFor()) {
            TrainingRun.begin();
        }
        StaticStart application = StaticStart.begin();
        try {
            findDatabase(ConfigProvider.getConfig());
        } catch (StartRefused e) {
            System.err.println("Doorstep does not start. " + e.getMessage());
            System.exit(1);
        }
        Threads.count(ConfigProvider.getConfig());
        application.await();
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
