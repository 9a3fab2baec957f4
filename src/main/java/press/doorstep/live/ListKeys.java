package press.doorstep.live;

import java.util.Set;

/** Surrogate keys of lists: whatever changes one of its items, or which items there are, purges a list by these. */
public final class ListKeys {

    public static final String ARTICLES = "list-art";
    public static final String QUOTATIONS = "list-quo";
    public static final String SPEAKERS = "list-spe";
    public static final String TOPICS = "list-top";
    public static final String AUTHORS = "list-aut";
    public static final String PLACES = "list-pla";
    public static final String COLLECTIONS = "list-col";
    public static final String TRENDING = "list-tre";
    public static final String PARTNER_NEWS = "list-par";
    public static final String SITE = "the-site";

    /** What is near to a story is worked out a moment after the publication that changed it. */
    public static final String RELATED = "list-rel";

    /** What was found by words. A node's own: its index takes in what was changed a moment after the change. */
    public static final String SEARCH = "list-sea";

    /** Nothing that is handed out: when public pages will change by themselves is not when it was. */
    public static final String DUE = "the-due";

    static final Set<String> ALL = Set.of(
            ARTICLES,
            QUOTATIONS,
            SPEAKERS,
            TOPICS,
            AUTHORS,
            PLACES,
            COLLECTIONS,
            TRENDING,
            PARTNER_NEWS,
            SITE,
            RELATED);

    private ListKeys() {}
}
