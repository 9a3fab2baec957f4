package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;

/** Holds what was sent of a topic against its own rules and the other topics. */
@ApplicationScoped
class CheckTopic {

    @Inject
    Topics topics;

    @Inject
    FindTopics find;

    CheckedTopic check(TopicRequest sent, UUID id) {
        Checks checks = new Checks();
        String slug = checks.slug("/slug", sent.slug());
        TopicContent content = TopicContent.of(sent, checks);
        TopicRelations relations = TopicRelations.of(sent, id, find.resolve(sent.references()), checks);
        BodyRefusal.unlessSound(checks);
        refuseLoop(id, relations.broader());
        refuseTaken(id, content.iptcCode());
        return new CheckedTopic(slug, content, relations);
    }

    private void refuseLoop(UUID id, @Nullable UUID broader) {
        if (broader != null && topics.tree().wouldLoop(id, broader)) {
            throw TopicProblem.TOPIC_BELOW_ITSELF
                    .because("The broader topic stands below this one.")
                    .at("/broader", "Stands below this topic.");
        }
    }

    private void refuseTaken(UUID id, @Nullable String iptcCode) {
        if (iptcCode == null) {
            return;
        }
        topics.withIptcCode(iptcCode).filter(other -> !other.id.equals(id)).ifPresent(other -> {
            throw TopicProblem.IPTC_CODE_TAKEN
                    .because("The topic \"" + other.slug + "\" has the code " + iptcCode + ".")
                    .at("/iptcCode", "Is another topic's.")
                    .with("topic", other.slug);
        });
    }
}
