package press.doorstep.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumeratedValue;

/** Whether a quotation's words stand in the story. */
enum Anchoring {
    @JsonProperty("anchored")
    ANCHORED("anchored"),
    /** They stood there before the text was edited. */
    @JsonProperty("stale")
    STALE("stale"),
    @JsonProperty("unanchored")
    UNANCHORED("unanchored");

    @EnumeratedValue
    private final String code;

    Anchoring(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
