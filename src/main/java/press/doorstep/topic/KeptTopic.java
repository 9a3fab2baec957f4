package press.doorstep.topic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kept;
import press.doorstep.text.Checks;

/** One record of a batch on its way: the topic it came to, null when it was refused, and what there is to say of it. */
final class KeptTopic {

    final TopicRecord sent;
    final @Nullable Topic topic;
    final Checks checks;
    final List<String> pending = new ArrayList<>();

    KeptTopic(TopicRecord sent, @Nullable Topic topic, Checks checks) {
        this.sent = sent;
        this.topic = topic;
        this.checks = checks;
    }

    /** To be asked before the changes are shown, while new topics are still without a revision. */
    Kept outcome(TopicChanges changes) {
        if (topic == null) {
            return Kept.refused(sent.id(), sent.slug(), checks);
        }
        Kept.Outcome outcome = topic.revision == 0
                ? Kept.Outcome.CREATED
                : changes.include(topic) ? Kept.Outcome.UPDATED : Kept.Outcome.UNCHANGED;
        return Kept.as(outcome, topic.id, topic.slug, pending, checks);
    }
}
