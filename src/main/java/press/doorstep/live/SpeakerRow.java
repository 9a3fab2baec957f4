package press.doorstep.live;

import java.sql.SQLException;

/** A speaker as stored, with counts; {@code weight} is what a list other than by name is sorted by. */
record SpeakerRow(PublishedSpeaker speaker, String sortKey, long articles, long quotations, long weight) {

    /** The columns of {@code live.speaker s} and {@code live.term t}; the weight comes behind them. */
    static final String COLUMNS = "s.document, s.sort_key, t.articles, t.quotations";

    static SpeakerRow read(Row row) throws SQLException {
        return new SpeakerRow(
                LiveJson.read(row.bytes(1), PublishedSpeaker.class), row.text(2), row.big(3), row.big(4), row.big(5));
    }
}
