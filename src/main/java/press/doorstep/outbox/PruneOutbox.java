package press.doorstep.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Takes the oldest facts away that everybody has had. The last number always stays, because the next one is counted from it. */
@ApplicationScoped
class PruneOutbox {

    static final int BATCH = 5000;

    /** From the first on, up to the first that somebody may still want: no number is left out between those that stay. */
    private static final String DELETE = """
            with oldest as (
              select o.number, o.happened_at from desk.outbox o where o.number is not null order by o.number limit %d
            ), wanted as (
              select min(number) as first from oldest
              where happened_at >= ? or number >= (select max(number) from desk.outbox)
                or number > (select min(position) from desk.outbox_reader)
            )
            delete from desk.outbox o using wanted
            where o.number <= (select max(number) from oldest) and (wanted.first is null or o.number < wanted.first)
            """.formatted(BATCH);

    @Inject
    AgroalDataSource desk;

    @Inject
    OutboxConfig config;

    @Inject
    Clock clock;

    /** Prunes a batch; answers how many there were. */
    @Transactional
    public int prune() {
        try (Connection connection = desk.getConnection();
                PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setObject(1, OffsetDateTime.ofInstant(clock.instant().minus(config.keep()), ZoneOffset.UTC));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Old facts could not be taken away.", e);
        }
    }
}
