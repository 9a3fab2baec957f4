package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.doorstep.text.Checks;

/** The second pass over a batch: where the topics stand among each other. What cannot be is left out and said, the topic is kept all the same. */
@ApplicationScoped
class KeepTopicRelations {

    @Inject
    Topics topics;

    @Inject
    FindTopics find;

    @Inject
    HangTopic hang;

    void keep(List<KeptTopic> kept, TopicChanges changes) {
        Set<String> references = kept.stream()
                .flatMap(each -> TopicRequest.of(each.sent).references().stream())
                .collect(Collectors.toSet());
        Map<String, UUID> known = find.resolve(references);
        TopicTree tree = topics.tree();
        for (KeptTopic each : kept) {
            if (each.topic != null && each.topic.mergedInto != null) {
                each.checks.fault("", "Was merged into another topic, which is left as it is.");
            } else if (each.topic != null) {
                hang(each.topic, each, known, tree, changes);
            }
        }
    }

    private void hang(Topic topic, KeptTopic kept, Map<String, UUID> known, TopicTree tree, TopicChanges changes) {
        TopicRequest sent = TopicRequest.of(kept.sent);
        sent.references().stream()
                .filter(reference -> !known.containsKey(reference))
                .distinct()
                .forEach(kept.pending::add);
        Checks checks = kept.checks;
        TopicRequest possible = sent.without(Set.copyOf(kept.pending));
        TopicRelations relations = TopicRelations.of(possible, topic.id, known, checks);
        if (tree.wouldLoop(topic.id, relations.broader())) {
            checks.fault("/broader", "Stands below this topic.");
        }
        if (checks.faults().isEmpty()) {
            boolean waits = sent.broader() != null && possible.broader() == null;
            UUID broader = waits ? topic.broader : relations.broader();
            hang.hang(topic, new TopicRelations(broader, relations.related()).and(topic.related), changes);
            tree.move(topic.id, broader);
        }
    }
}
