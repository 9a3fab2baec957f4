package press.doorstep.standalone;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The application while it runs: says so once it answers, and waits to be stopped. */
@ApplicationScoped
public class Running implements QuarkusApplication {

    @Inject
    Banner banner;

    @Override
    public int run(String... arguments) {
        System.out.print(banner.text());
        Quarkus.waitForExit();
        return 0;
    }
}
