package press.doorstep.naming;

/** The kinds of things that have slugs; each kind has its own namespace. */
public enum Kind {
    ARTICLE,
    QUOTATION,
    SPEAKER,
    TOPIC,
    AUTHOR,
    COLLECTION;

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
