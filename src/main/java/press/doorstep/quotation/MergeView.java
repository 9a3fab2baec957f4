package press.doorstep.quotation;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What a merge came to. {@code fragment} is the quotation that keeps its own words; null when it went into the other whole. */
record MergeView(
        Outcome outcome, QuotationView quotation, @Nullable QuotationView fragment) {

    enum Outcome {
        /** The same words: there is one quotation now. */
        @JsonProperty("merged")
        MERGED,
        /** Other words: a quotation of its own, which points to the fuller one. */
        @JsonProperty("fragment")
        FRAGMENT
    }
}
