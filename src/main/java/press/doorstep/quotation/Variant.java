package press.doorstep.quotation;

import java.util.List;
import java.util.UUID;

/**
 * A quotation that may be the same utterance as another.
 *
 * @param similarity from 0 to 1
 * @param why codes of what speaks for it
 */
record Variant(UUID quotation, Kind kind, double similarity, List<String> why) {

    /** What it would be to the other; the surest first. */
    enum Kind {
        SAME_WORDS("sameWords"),
        /** It is a part of the other. */
        FRAGMENT("fragment"),
        /** The other is a part of it. */
        FULLER("fuller"),
        REWORDED("reworded"),
        TRANSLATION("translation");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
