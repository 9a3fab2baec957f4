package press.doorstep.live;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A quotation as it is stored, in pieces. */
record StoredQuotation(
        long number,
        UUID id,
        String language,
        LocalDate saidOrder,
        Instant renderedAt,
        String keys,
        byte[] head,
        byte[] translations,
        int occurrences,
        byte[] firstPublished) {

    /** The columns of {@code live.quotation a} to read. */
    static final String COLUMNS =
            "a.no, a.id, a.language, a.said_order, a.rendered_at, a.keys, a.head, a.translations, a.occurrences, "
                    + "a.first_published";

    static StoredQuotation read(Row row) throws SQLException {
        return new StoredQuotation(
                row.big(1),
                row.id(2),
                row.text(3),
                row.day(4),
                row.time(5),
                row.text(6),
                row.bytes(7),
                row.bytes(8),
                row.number(9),
                row.bytes(10));
    }

    byte[] json() {
        return new Splice(head.length + firstPublished.length + 128)
                .add(head)
                .add(translations)
                .add(",\"occurrencesCount\":")
                .add(occurrences)
                .add(",\"firstPublished\":")
                .add(firstPublished)
                .add("}")
                .bytes();
    }
}
