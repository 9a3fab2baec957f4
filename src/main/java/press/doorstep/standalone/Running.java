package press.doorstep.standalone;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The application while it runs: says so once it answers, and waits to be stopped. */
@ApplicationScoped
public class Running implements QuarkusApplication {

    @Inject
    Banner banner;

    @ConfigProperty(name = "quarkus.http.port")
    Provider<Integer> port;

    @Override
    public int run(String... arguments) throws IOException, InterruptedException {
        if (TrainingRun.isOn()) {
            TrainingRun.read(port.get());
            return 0;
        }
        System.out.print(banner.text());
        Quarkus.waitForExit();
        return 0;
    }
}
