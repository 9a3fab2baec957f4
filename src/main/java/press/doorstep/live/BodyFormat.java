package press.doorstep.live;

/** The forms in which the text of a story is delivered. */
public enum BodyFormat {
    BLOCKS,
    HTML,
    MARKDOWN,
    TEXT
}
