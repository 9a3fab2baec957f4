package press.doorstep.article;

import java.util.Map;

/**
 * How many stories there are at the desk.
 *
 * @param articles by state, each state there is
 * @param newerDrafts public ones with a newer draft beside what readers see
 * @param publicationsWithin24Hours scheduled for the next day
 * @param withdrawalsWithin24Hours likewise
 */
record CountsView(
        Map<ArticleState, Long> articles,
        long newerDrafts,
        long publicationsWithin24Hours,
        long withdrawalsWithin24Hours) {}
