package press.doorstep;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application with settings other than the usual: one profile for all tests that need any, since each costs a start. */
public final class OtherSettings implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "doorstep.access.failed-keys.limit", "3",
                "doorstep.access.failed-keys.window", "30S",
                "doorstep.web.surrogate-key-header", "Cache-Tag",
                "doorstep.web.trusted-origins", "https://desk.example,https://preview.example");
    }
}
