package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.web.Precondition;

/** Changes a topic; an edit that changes nothing leaves the revision as it is. */
@ApplicationScoped
class EditTopic {

    @Inject
    Topics topics;

    @Inject
    CheckTopic check;

    @Inject
    HangTopic hang;

    @Inject
    ShowTopics show;

    @Inject
    SlugRegister slugs;

    /** {@code change} says what becomes of the topic as it is. */
    @Transactional
    public TopicView edit(
            String reference, Precondition precondition, Function<TopicView, TopicRequest> change, String by) {
        topics.takeTurns();
        Topic topic = topics.requirePresent(reference);
        topic.require(precondition);
        TopicRequest sent = change.apply(TopicView.of(topic, topics.slugsAround(List.of(topic))));
        CheckedTopic checked = check.check(sent, topic.id);
        TopicChanges changes = new TopicChanges(by);
        if (topic.write(checked.content()) | rename(topic, checked)) {
            changes.add(topic);
        }
        hang.hang(topic, checked.relations(), changes);
        show.show(changes);
        return TopicView.of(topic, topics.slugsAround(List.of(topic)));
    }

    private boolean rename(Topic topic, CheckedTopic checked) {
        if (checked.slug() == null || checked.slug().equals(topic.slug)) {
            return false;
        }
        topic.slug = slugs.rename(Kind.TOPIC, topic.id, checked.slug());
        return true;
    }
}
