package press.doorstep.live;

import java.util.ArrayList;
import java.util.List;

/** The conditions of a filter that are not terms. */
final class StoryConditions {

    private StoryConditions() {}

    static List<TermWalk.Condition> of(ArticlesFilter filter) {
        List<TermWalk.Condition> conditions = new ArrayList<>();
        if (filter.publishedAfter() != null) {
            conditions.add(new TermWalk.Condition("published_at > ?", filter.publishedAfter()));
        }
        if (filter.publishedBefore() != null) {
            conditions.add(new TermWalk.Condition("published_at < ?", filter.publishedBefore()));
        }
        if (filter.updatedAfter() != null) {
            conditions.add(new TermWalk.Condition("updated_at > ?", filter.updatedAfter()));
        }
        return conditions;
    }
}
