package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import press.doorstep.web.Precondition;

/**
 * Makes two topics one. The stories and narrower topics of the first are the second's, its slugs and its id lead there. Readers find its stories
 * under the second at once; the stories themselves are rendered again afterwards.
 */
@ApplicationScoped
class MergeTopics {

    @Inject
    Topics topics;

    @Inject
    TopicCarriers carriers;

    @Inject
    JoinTopics join;

    @Inject
    ShowTopics show;

    /** Answers the survivor. {@code precondition} is about the topic that goes. */
    @Transactional
    public TopicView merge(String reference, Precondition precondition, String into, String by) {
        topics.takeTurns();
        Topic merged = topics.requirePresent(reference);
        Topic survivor = topics.requireIntended("/into", into);
        if (merged.id.equals(survivor.id)) {
            throw TopicProblem.TOPIC_MERGED_WITH_ITSELF
                    .because("\"" + reference + "\" and \"" + into + "\" are the same topic.")
                    .at("/into", "Is the topic itself.");
        }
        merged.require(precondition);
        if (topics.tree().wouldLoop(merged.id, survivor.id)) {
            throw TopicProblem.TOPIC_BELOW_ITSELF
                    .because("\"" + survivor.slug + "\" stands below \"" + merged.slug + "\".")
                    .at("/into", "Stands below this topic; move it first.");
        }
        carriers.hold(merged.id);
        topics.holdAlone(List.of(merged.id, survivor.id));
        TopicChanges changes = new TopicChanges(by);
        String gained = join.join(merged, survivor, changes);
        topics.flush();
        show.show(changes);
        show.merge(merged, survivor, gained, carriers.move(merged.id, survivor.id), by);
        return TopicView.of(survivor, topics.slugsAround(List.of(survivor)));
    }
}
