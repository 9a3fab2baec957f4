package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LiveReferences;
import press.doorstep.live.LiveSpeakers;
import press.doorstep.live.LiveTopics;
import press.doorstep.live.Representation;
import press.doorstep.live.Slice;
import press.doorstep.live.Subject;
import press.doorstep.live.Term;
import press.doorstep.web.Labels;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;

/** A topic, topics in a row and as a tree, and what stands around one. */
@ApplicationScoped
class TopicLists {

    private static final int TREE = 2000;

    @Inject
    LiveTopics topics;

    @Inject
    LiveSpeakers speakers;

    @Inject
    LiveReferences references;

    @Inject
    ArticleLists articles;

    @Inject
    Parts parts;

    @Inject
    Answers answers;

    Response all(Parameters parameters) {
        if (parameters
                .choice("view", Choices.TOPIC_VIEWS)
                .filter("tree"::equals)
                .isPresent()) {
            return tree(parameters);
        }
        Shape shape = Shape.of(parameters, Representation.TOPIC_LISTING);
        Set<String> kinds = Set.copyOf(parameters.anyOf("kind", Choices.TOPIC_KINDS));
        String labels = Labels.of(parameters);
        Paging paging = Paging.of(parameters, Filters.binding("topics", parameters, Set.of("kind")));
        Slice slice = paging.read(window -> topics.list(kinds, window, paging.count(), labels));
        return answers.list(List.of(ListKeys.TOPICS), paging, slice, shape);
    }

    private Response tree(Parameters parameters) {
        for (String name : List.of("kind", "limit", "cursor", "count")) {
            if (parameters.text(name).isPresent()) {
                throw Parameters.invalid(name, "does not go with view=tree, which answers with everything at once.");
            }
        }
        Shape shape = Shape.of(parameters, Representation.TOPIC_LISTING);
        byte[] roots = topics.tree(Labels.of(parameters)).orElseThrow(DeliveryProblem.TOPIC_TREE_TOO_LARGE::problem);
        byte[] json = Json.listing(roots, Listing.Page.of(TREE, null));
        return answers.composed(shape.ofItems(json), List.of(ListKeys.TOPICS), Shape.WHOLE);
    }

    Response one(String ref, Parameters parameters) {
        Shape shape = Shape.of(parameters, Representation.TOPIC);
        String labels = Labels.of(parameters);
        if (!Includes.of(parameters, "articles")) {
            return answers.of(Subject.TOPIC, topics.find(ref, labels), document -> answers.resource(document, shape));
        }
        return answers.of(Subject.TOPIC, references.find(Subject.TOPIC, ref), id -> withArticles(id, labels, shape));
    }

    private Response withArticles(UUID id, @Nullable String labels, Shape shape) {
        return answers.of(Subject.TOPIC, topics.find(id.toString(), labels), document -> {
            byte[] newest = articles.newest(Term.topic(id, false), labels);
            return answers.composed(Json.with(document.json(), "articles", newest), document.keys(), shape);
        });
    }

    Response speakers(UUID topic, Parameters parameters) {
        Shape shape = Shape.of(parameters, Representation.SPEAKER);
        boolean exact = parameters.flag("topic.exact");
        String labels = Labels.of(parameters);
        Paging paging = Paging.of(parameters, "speakers of topic " + topic + (exact ? " exactly" : ""));
        Slice slice = paging.read(window -> speakers.ofTopic(topic, exact, window, paging.count(), labels));
        return answers.list(
                List.of(CacheKeys.of(topic), CacheKeys.under(topic), ListKeys.SPEAKERS), paging, slice, shape);
    }

    Response related(String ref, Parameters parameters) {
        Shape shape = Shape.of(parameters, Representation.TOPIC_LISTING);
        return answers.of(
                Subject.TOPIC,
                topics.related(ref, Labels.of(parameters)),
                document -> parts.page("related", document, parameters, shape));
    }
}
