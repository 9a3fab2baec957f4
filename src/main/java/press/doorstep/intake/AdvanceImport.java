package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.List;

/** Writes down what became of a batch and the place behind it. Joins the transaction that keeps the batch, so both stand or neither. */
@ApplicationScoped
class AdvanceImport {

    private static final String ADVANCE = """
            update desk.import set stage = ?, position = ?, line = ?, created = created + ?, updated = updated + ?,
              unchanged = unchanged + ?, warned = warned + ?, refused = refused + ?
            where id = ? and attempt = ?
            """;

    @Inject
    DeskDatabase desk;

    @Inject
    Outcomes outcomes;

    /** Throws {@link ImportLost} when the import is no longer ours. */
    @Transactional
    public void advance(ImportJob job, Batch batch, List<Outcome> results) {
        if (!results.isEmpty()) {
            if (batch.isAgain()) {
                outcomes.settle(job.id(), results);
            } else {
                outcomes.add(job.id(), results);
            }
        }
        int rows = desk.with(connection -> {
            try (PreparedStatement advance = connection.prepareStatement(ADVANCE)) {
                advance.setString(1, batch.after().stage().key());
                advance.setLong(2, batch.after().position());
                advance.setLong(3, batch.after().line());
                for (Outcome.Result result : Outcome.Result.values()) {
                    advance.setLong(4 + result.ordinal(), more(result, batch, results));
                }
                advance.setObject(9, job.id());
                advance.setInt(10, job.attempt());
                return advance.executeUpdate();
            }
        });
        if (rows == 0) {
            throw new ImportLost();
        }
    }

    private static long more(Outcome.Result result, Batch batch, List<Outcome> results) {
        long now =
                results.stream().filter(outcome -> outcome.result() == result).count();
        long before = batch.entries().stream()
                .filter(entry -> entry.before() == result)
                .count();
        return now - before;
    }
}
