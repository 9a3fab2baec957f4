package press.doorstep.quotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Cursor;
import press.doorstep.web.Parameters;

/**
 * What a list of quotations is asked for.
 *
 * @param speakers any of these
 * @param bySaidOn latest said first, otherwise latest changed first
 */
record QuotationsQuery(
        List<UUID> speakers,
        boolean bySaidOn,
        int limit,
        @Nullable String cursor) {

    static final String[] PARAMETERS = {"speaker", "sort", "limit", "cursor"};

    /** Where unknown days stand: behind all others. */
    private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID HIGHEST = new UUID(-1, -1);

    static QuotationsQuery of(Parameters parameters, List<UUID> speakers) {
        boolean bySaidOn = parameters
                .choice("sort", Set.of("-updatedAt", "-saidOn"))
                .orElse("")
                .equals("-saidOn");
        return new QuotationsQuery(
                speakers, bySaidOn, parameters.limit(), parameters.cursor().orElse(null));
    }

    String where() {
        String after =
                bySaidOn ? "(coalesce(saidOn, date '0001-01-01'), id) < (:key, :id)" : "(updatedAt, id) < (:key, :id)";
        return speakers.isEmpty() ? after : after + " and speaker in :speakers";
    }

    String order() {
        return bySaidOn
                ? " order by coalesce(saidOn, date '0001-01-01') desc, id desc"
                : " order by updatedAt desc, id desc";
    }

    /** The sort keys of the row before the page. */
    Start start() {
        if (cursor == null) {
            return new Start(bySaidOn ? LocalDate.of(9999, 12, 31) : END_OF_TIME, HIGHEST);
        }
        Cursor.Keys keys = Cursor.decode(cursor, binding(), 2);
        return new Start(bySaidOn ? day(keys.text(0)) : keys.time(0), keys.id(1));
    }

    record Start(Object key, UUID id) {}

    private static LocalDate day(String key) {
        try {
            return LocalDate.parse(key);
        } catch (java.time.DateTimeException e) {
            throw press.doorstep.web.WebProblem.INVALID_CURSOR.because("The cursor was not given out for this list.");
        }
    }

    String cursor(QuotationView row) {
        LocalDate said = row.saidOn() == null ? UNKNOWN : row.saidOn();
        return Cursor.encode(binding(), bySaidOn ? said : row.updatedAt(), row.id());
    }

    private String binding() {
        return "manage/quotations?sort=" + (bySaidOn ? "-saidOn" : "-updatedAt") + "&speaker=" + speakers;
    }
}
