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
        return Map.ofEntries(
                Map.entry("doorstep.access.oidc.issuer", "http://127.0.0.1:" + freePort()),
                Map.entry("doorstep.access.oidc.audience", "doorstep"),
                Map.entry("doorstep.access.oidc.roles-claim", "/realm_access/roles"),
                Map.entry("doorstep.access.roles.editor", "content:read,content:write,content:publish"),
                Map.entry("doorstep.access.failed-keys.limit", "3"),
                Map.entry("doorstep.access.failed-keys.window", "30S"),
                Map.entry("doorstep.verification.limit", "4"),
                Map.entry("doorstep.web.surrogate-key-header", "Cache-Tag"),
                Map.entry("doorstep.web.trusted-origins", "https://desk.example,https://preview.example"));
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
