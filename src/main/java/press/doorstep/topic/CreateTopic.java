package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import press.doorstep.naming.Ids;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Adds a topic. */
@ApplicationScoped
class CreateTopic {

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

    @Inject
    Ids ids;

    @Transactional
    public TopicView create(TopicRequest sent, String by) {
        topics.takeTurns();
        UUID id = ids.next();
        CheckedTopic checked = check.check(sent, id);
        TopicChanges changes = new TopicChanges(by);
        String slug = slugs.claim(Kind.TOPIC, id, checked.slugOrName());
        Topic topic = show.add(id, checked, slug, changes);
        hang.hang(topic, checked.relations(), changes);
        show.show(changes);
        return TopicView.of(topic, topics.slugsAround(List.of(topic)));
    }
}
