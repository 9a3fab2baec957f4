package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads one topic. */
@ApplicationScoped
class ReadTopic {

    @Inject
    Topics topics;

    @Transactional
    public TopicView read(String reference) {
        Topic topic = topics.require(reference);
        return TopicView.of(topic, topics.slugsAround(List.of(topic)));
    }
}
