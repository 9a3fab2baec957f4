package press.doorstep.quotation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.doorstep.web.Cursor;
import press.doorstep.web.Parameters;

/**
 * Which quotations are asked for, behind the place {@code (before, id)}.
 *
 * @param speakers ids or slugs, any of these
 * @param roleMismatch only those that a story prints with a role that was not held
 * @param bySaidOn latest said first and unknown days last; otherwise latest changed first
 */
record QuotationsQuery(
        List<String> speakers,
        boolean roleMismatch,
        boolean bySaidOn,
        int limit,
        Object before,
        UUID id,
        String binding) {

    /** Where unknown days stand. */
    private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    private static final LocalDate LATEST_DAY = LocalDate.of(9999, 12, 31);
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    static QuotationsQuery of(Parameters parameters) {
        List<String> speakers = parameters.refs("speaker");
        String sort = parameters.choice("sort", Set.of("-updatedAt", "-saidOn")).orElse("-updatedAt");
        boolean mismatch = parameters.flag("roleMismatch");
        boolean bySaidOn = sort.equals("-saidOn");
        String binding = "manage/quotations?sort=" + sort + "&speaker=" + speakers + "&roleMismatch=" + mismatch;
        int limit = parameters.limit();
        return parameters
                .cursor()
                .map(cursor -> Cursor.decode(cursor, binding, 2))
                .map(keys -> new QuotationsQuery(
                        speakers, mismatch, bySaidOn, limit, bySaidOn ? day(keys) : keys.time(0), keys.id(1), binding))
                .orElseGet(() -> new QuotationsQuery(
                        speakers, mismatch, bySaidOn, limit, bySaidOn ? LATEST_DAY : LATEST, LAST, binding));
    }

    private static LocalDate day(Cursor.Keys keys) {
        try {
            return LocalDate.parse(keys.text(0));
        } catch (DateTimeException e) {
            throw Parameters.invalid("cursor", "was not given out for this list.");
        }
    }

    String condition() {
        String place = bySaidOn
                ? "(coalesce(saidOn, date '0001-01-01'), id) < (:before, :id)"
                : "(updatedAt, id) < (:before, :id)";
        String mismatching = roleMismatch ? " and id in (select m.quotation from PrintedRole m)" : "";
        String present = "mergedInto is null and " + place;
        return (speakers.isEmpty() ? present : present + " and speaker in :speakers") + mismatching;
    }

    String order() {
        return bySaidOn
                ? " order by coalesce(saidOn, date '0001-01-01') desc, id desc"
                : " order by updatedAt desc, id desc";
    }

    /** The cursor of the page behind a row. */
    String cursor(Quotation row) {
        LocalDate said = row.saidOn == null ? UNKNOWN : row.saidOn;
        return Cursor.encode(binding, bySaidOn ? said : row.updatedAt, row.id);
    }
}
