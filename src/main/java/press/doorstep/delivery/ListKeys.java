package press.doorstep.delivery;

/** Surrogate keys of lists: whatever changes one of its items, or which items there are, purges a list by these. */
final class ListKeys {

    static final String ARTICLES = "list-art";
    static final String QUOTATIONS = "list-quo";
    static final String SPEAKERS = "list-spe";
    static final String TOPICS = "list-top";
    static final String AUTHORS = "list-aut";
    static final String PLACES = "list-pla";
    static final String COLLECTIONS = "list-col";
    static final String SITE = "the-site";

    private ListKeys() {}
}
