package press.doorstep.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an inline mark says of its words. */
public enum MarkType {
    @JsonProperty("emphasis")
    EMPHASIS,
    @JsonProperty("strong")
    STRONG,
    @JsonProperty("link")
    LINK,
    @JsonProperty("quotation")
    QUOTATION,
    @JsonProperty("person")
    PERSON,
    @JsonProperty("place")
    PLACE
}
