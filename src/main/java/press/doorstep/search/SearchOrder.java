package press.doorstep.search;

/** What comes first. */
public enum SearchOrder {
    RELEVANCE,
    NEWEST,
    OLDEST,
    LAST_UPDATED,
    /** Of quotations; those of an unknown day come last. */
    LAST_SAID
}
