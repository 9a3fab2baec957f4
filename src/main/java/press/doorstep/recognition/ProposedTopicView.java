package press.doorstep.recognition;

import java.util.List;
import java.util.UUID;
import press.doorstep.topic.CalledTopic;

/** A topic the draft names; {@code set} when that was enough for it to be one of the draft's. */
record ProposedTopicView(
        UUID id,
        String slug,
        String kind,
        String name,
        List<SeenView> seen,
        int mentions,
        double confidence,
        boolean set) {

    static ProposedTopicView of(CalledTopic topic, boolean set) {
        return new ProposedTopicView(
                topic.id(),
                topic.slug(),
                topic.kind(),
                topic.name(),
                SeenView.of(topic.seen()),
                topic.mentions(),
                topic.confidence(),
                set);
    }
}
