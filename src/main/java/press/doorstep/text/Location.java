package press.doorstep.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of a story in which words stand. */
public enum Location {
    @JsonProperty("headline")
    HEADLINE,
    @JsonProperty("standfirst")
    STANDFIRST,
    @JsonProperty("block")
    BLOCK
}
