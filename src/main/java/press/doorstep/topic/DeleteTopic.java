package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import press.doorstep.live.LiveContent;
import press.doorstep.web.Precondition;

/** Deletes a topic that nothing needs. Its slugs stay its own: an old address never comes to mean something else. */
@ApplicationScoped
class DeleteTopic {

    @Inject
    Topics topics;

    @Inject
    HangTopic hang;

    @Inject
    ShowTopics show;

    @Inject
    LiveContent live;

    @Transactional
    public void delete(String reference, Precondition precondition, String by) {
        topics.takeTurns();
        Topic topic = topics.requirePresent(reference);
        topic.require(precondition);
        // A published story may have a topic that its newer draft has not, and the other way round.
        TopicUse use = topics.use(topic.id).orMore(live.articlesUnder(topic.id));
        if (!use.isNone()) {
            throw TopicProblem.TOPIC_IN_USE
                    .because("The topic has " + use.narrower() + " narrower topics and " + use.articles() + " stories.")
                    .with("narrower", use.narrower())
                    .with("articles", use.articles());
        }
        TopicChanges changes = new TopicChanges(by);
        hang.hang(topic, new TopicRelations(topic.broader, Set.of()), changes);
        show.show(changes);
        topics.delete(topic);
        topics.flush();
        live.removeTopic(topic.id);
    }
}
