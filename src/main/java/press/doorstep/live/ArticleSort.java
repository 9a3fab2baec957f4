package press.doorstep.live;

/** The orders of a list of stories. */
public enum ArticleSort {
    NEWEST,
    OLDEST,
    LAST_UPDATED
}
