package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import press.doorstep.naming.Kept;

/** Adds topics or brings them up to date, by id or slug; the same record again changes nothing. */
@ApplicationScoped
public class KeepTopics {

    @Inject
    Topics topics;

    @Inject
    KeepTopicContent contents;

    @Inject
    KeepTopicRelations relations;

    @Inject
    ShowTopics show;

    /**
     * One outcome a record, in the order of the records. Records may name each other in any order; what they name that is not there yet is
     * pending. Relations are only added, because each stands in two records and one of them may not say so. Joins the caller's transaction.
     */
    @Transactional
    public List<Kept> keep(List<TopicRecord> records, String by) {
        topics.takeTurns();
        TopicChanges changes = new TopicChanges(by);
        List<KeptTopic> kept = contents.keep(records, changes);
        topics.flush();
        relations.keep(kept, changes);
        List<Kept> outcomes = kept.stream().map(each -> each.outcome(changes)).toList();
        show.show(changes);
        return outcomes;
    }
}
