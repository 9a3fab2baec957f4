package press.doorstep;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** The application with settings other than the usual: one profile for all tests that need any, since each costs a start. */
public final class OtherSettings implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "doorstep.access.oidc.issuer", "http://127.0.0.1:" + freePort(),
                "doorstep.access.oidc.audience", "doorstep",
                "doorstep.access.oidc.roles-claim", "/realm_access/roles",
                "doorstep.access.roles.editor", "content:read,content:write,content:publish",
                "doorstep.access.failed-keys.limit", "3",
                "doorstep.access.failed-keys.window", "30S",
                "doorstep.web.surrogate-key-header", "Cache-Tag",
                "doorstep.web.trusted-origins", "https://desk.example,https://preview.example");
    }

    /** Where the one test that needs a provider of identities puts one. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
