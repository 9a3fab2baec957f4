package press.doorstep.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what was written, the latest first. */
@ApplicationScoped
class AuditTrail {

    @Inject
    AgroalDataSource desk;

    /** What is asked for, as SQL: each condition with its values. */
    private static final class Wanted {

        private final StringBuilder sql = new StringBuilder("""
                select id, at, by_kind, by_id, by_name, address, request, action, kind, item, revision, outcome, status, code, times
                from desk.audit where true""");
        private final List<Object> values = new ArrayList<>();

        void and(String condition, Object... given) {
            sql.append(" and ").append(condition);
            values.addAll(List.of(given));
        }
    }

    /** One row more than the page has, if there is one. */
    List<AuditView> behind(AuditQuery query) {
        Wanted wanted = wanted(query);
        try (Connection connection = desk.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(wanted.sql + " order by at desc, id desc limit ?")) {
            int place = 1;
            for (Object value : wanted.values) {
                select.setObject(place++, value);
            }
            select.setInt(place, query.limit() + 1);
            List<AuditView> deeds = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    deeds.add(read(row));
                }
            }
            return deeds;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log could not be read.", e);
        }
    }

    private static Wanted wanted(AuditQuery query) {
        Wanted wanted = new Wanted();
        query.who().ifPresent(who -> wanted.and("(by_id = ? or by_name = ?)", who, who));
        query.action().ifPresent(action -> wanted.and("action = ?", action));
        query.kind().ifPresent(kind -> wanted.and("kind = ?", kind));
        query.item().ifPresent(item -> wanted.and("item = ?", item));
        // Written out, so that the index of refusals serves.
        query.outcome()
                .ifPresent(
                        outcome -> wanted.and(outcome.equals(Deed.DONE) ? "outcome = 'done'" : "outcome = 'refused'"));
        query.requestId().ifPresent(request -> wanted.and("request = ?", request));
        query.after().ifPresent(after -> wanted.and("at > ?", time(after)));
        query.before().ifPresent(before -> wanted.and("at < ?", time(before)));
        AuditQuery.Place behind = query.behind();
        if (behind != null) {
            wanted.and("(at, id) < (?, ?)", time(behind.at()), behind.id());
        }
        return wanted;
    }

    private static AuditView read(ResultSet row) throws SQLException {
        return new AuditView(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AuditView.By(row.getString("by_kind"), row.getString("by_id"), row.getString("by_name")),
                row.getString("address"),
                row.getString("request"),
                row.getString("action"),
                row.getString("kind"),
                row.getObject("item", UUID.class),
                row.getObject("revision", Integer.class),
                row.getString("outcome"),
                row.getObject("status", Integer.class),
                row.getString("code"),
                row.getInt("times"));
    }

    private static OffsetDateTime time(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
