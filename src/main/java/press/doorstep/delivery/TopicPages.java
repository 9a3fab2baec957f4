package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Count;
import press.doorstep.live.Item;
import press.doorstep.live.LiveReferences;
import press.doorstep.live.LiveSpeakers;
import press.doorstep.live.LiveTopics;
import press.doorstep.live.Representation;
import press.doorstep.live.Subject;
import press.doorstep.live.Term;
import press.doorstep.live.Window;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/** A topic, by itself or with everything that stands on its page. */
@ApplicationScoped
class TopicPages {

    private static final int INCLUDED = 10;

    @Inject
    LiveTopics topics;

    @Inject
    LiveSpeakers speakers;

    @Inject
    LiveReferences references;

    @Inject
    ArticleLists articles;

    @Inject
    QuotationLists quotations;

    @Inject
    Answers answers;

    Response read(String ref, Parameters parameters) {
        Shape shape = Shape.of(parameters, Representation.TOPIC);
        String labels = Labels.of(parameters);
        List<String> include = parameters.anyOf("include", Choices.TOPIC_INCLUDES);
        if (include.isEmpty()) {
            return answers.of(Subject.TOPIC, topics.find(ref, labels), document -> answers.resource(document, shape));
        }
        return answers.of(Subject.TOPIC, references.find(Subject.TOPIC, ref), id -> page(id, include, labels, shape));
    }

    /** A topic with what stands on its page. */
    private Response page(UUID id, List<String> include, @Nullable String labels, Shape shape) {
        return answers.of(Subject.TOPIC, topics.find(id.toString(), labels), document -> {
            byte[] json = document.json();
            for (String member : include) {
                json = Json.with(json, member, included(member, id, labels));
            }
            return answers.composed(json, document.keys(), shape);
        });
    }

    private byte[] included(String member, UUID id, @Nullable String labels) {
        return switch (member) {
            case "articles" -> articles.newest(Term.topic(id, false), labels);
            case "quotations" -> quotations.latest(Term.topic(id, false), labels);
            case "speakers" ->
                Json.array(speakers.ofTopic(id, false, Window.first(INCLUDED), Count.NONE, labels).items().stream()
                        .map(Item::json)
                        .toList());
            default ->
                topics.related(id.toString(), labels)
                        .found()
                        .map(related -> Json.array(Json.objects(related.json()).stream()
                                .limit(INCLUDED)
                                .toList()))
                        .orElseGet(() -> Json.array(List.of()));
        };
    }
}
