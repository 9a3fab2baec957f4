package press.doorstep.standalone;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import press.doorstep.intake.AwaitImport;
import press.doorstep.intake.ImportView;
import press.doorstep.intake.StartImport;

/** Fills an empty database with the stories of an invented newsroom, by an import like everybody's. */
@ApplicationScoped
class LoadDemo {

    private static final Logger LOG = Logger.getLogger(LoadDemo.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** An import that ever was tells that the emptiness is somebody's wish. */
    private static final String IS_EMPTY = """
            select not exists (select from desk.topic) and not exists (select from desk.speaker)
              and not exists (select from desk.author) and not exists (select from desk.quotation)
              and not exists (select from desk.article) and not exists (select from desk.collection)
              and not exists (select from desk.import)
            """;

    @Inject
    AgroalDataSource desk;

    @Inject
    StartImport startImport;

    @Inject
    AwaitImport awaitImport;

    /** Wanted on a database of our own unless forbidden; on somebody's database only when asked for. */
    @ConfigProperty(name = "doorstep.demo")
    Optional<Boolean> wanted;

    /** Returns when the stories can be read, or after a while when it takes long: then they follow. */
    void load() {
        if (wanted.orElseGet(OwnPostgresRun::isOn) && isEmpty()) {
            try (InputStream stories = stories()) {
                report(awaitImport.await(startImport.start(stories, "installation", false), PATIENCE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isEmpty() {
        try (Connection connection = desk.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(IS_EMPTY)) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("It cannot be seen whether the database is empty.", e);
        }
    }

    private static InputStream stories() {
        return Stream.of("topics", "speakers", "authors", "quotations", "articles", "collections")
                .map(kind -> "/demo/" + kind + ".ndjson")
                .map(file -> Objects.requireNonNull(LoadDemo.class.getResourceAsStream(file), file))
                .reduce(InputStream.nullInputStream(), SequenceInputStream::new);
    }

    private static void report(ImportView view) {
        if (!view.hasEnded()) {
            LOG.infof("The demo content takes a while; it follows (import %s).", view.id());
        } else if (view.failure() != null || view.refused() > 0) {
            LOG.warnf("The demo content came in only in part: see import %s.", view.id());
        }
    }
}
