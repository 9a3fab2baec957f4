package press.doorstep.standalone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stands on the screen after the start: where things are, and how to end it. */
@ApplicationScoped
class Banner {

    @Inject
    FirstStart firstStart;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    String text() {
        String base = "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port;
        StringBuilder text = new StringBuilder("\n  Doorstep is running.\n\n");
        line(text, "API", base + "/v1/articles");
        line(text, "Documentation", base + "/docs");
        firstStart.tellKey().ifPresent(key -> line(text, "Key", key + "   (all scopes; shown this once)"));
        line(text, "Data", System.getProperty(OwnPostgresRun.PROPERTY, NamedDatabase.withoutSecrets(database)));
        line(text, "Stop", "Ctrl-C");
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  %-15s%s%n".formatted(name, value));
    }
}
