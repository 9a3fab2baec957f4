package press.doorstep.recognition;

import java.util.Comparator;
import java.util.List;
import press.doorstep.topic.CalledTopic;

/** The topics a story names, and which of them a draft has at once. */
record DraftTopics(List<CalledTopic> named) {

    private static final double SURE = 0.7;
    private static final int MOST_SET = 8;
    private static final int MOST = 50;

    static DraftTopics of(List<CalledTopic> named) {
        return new DraftTopics(named.stream().limit(MOST).toList());
    }

    /** Slugs, the surest first, which makes it the primary one; a story is about a place only when it is about nothing else. */
    List<String> set() {
        return named.stream()
                .filter(topic -> topic.confidence() >= SURE)
                .limit(MOST_SET)
                .sorted(Comparator.comparing(topic -> topic.kind().equals("place")))
                .map(CalledTopic::slug)
                .toList();
    }

    List<ProposedTopicView> proposed() {
        List<String> set = set();
        return named.stream()
                .map(topic -> ProposedTopicView.of(topic, set.contains(topic.slug())))
                .toList();
    }
}
