package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LiveSpeakers;
import press.doorstep.live.LiveTopics;
import press.doorstep.live.Representation;
import press.doorstep.live.Slice;
import press.doorstep.live.Subject;
import press.doorstep.web.Labels;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;

/** Topics in a row, as a tree and in the order of an alphabet, and what stands around one. */
@ApplicationScoped
class TopicLists {

    private static final int TREE = 2000;

    @Inject
    LiveTopics topics;

    @Inject
    LiveSpeakers speakers;

    @Inject
    Parts parts;

    @Inject
    Answers answers;

    Response all(Parameters parameters) {
        String view = parameters.choice("view", Choices.TOPIC_VIEWS).orElse("flat");
        String labels = Labels.of(parameters);
        return switch (view) {
            case "tree" -> whole(view, topics.tree(labels), parameters);
            case "alphabet" -> whole(view, topics.alphabet(labels), parameters);
            default -> flat(parameters, labels);
        };
    }

    private Response flat(Parameters parameters, @Nullable String labels) {
        Shape shape = Shape.of(parameters, Representation.TOPIC_LISTING);
        Set<String> kinds = Set.copyOf(parameters.anyOf("kind", Choices.TOPIC_KINDS));
        String language = parameters
                .text("language")
                .map(tag -> Labels.language("language", tag))
                .orElse(null);
        Paging paging = Paging.of(parameters, Filters.binding("topics", parameters, Set.of("kind", "language")));
        Slice slice = paging.read(window -> topics.list(kinds, language, window, paging.count(), labels));
        return answers.list(List.of(ListKeys.TOPICS), paging, slice, shape);
    }

    private Response whole(String view, Optional<byte[]> all, Parameters parameters) {
        for (String name : List.of("kind", "language", "limit", "cursor", "count")) {
            if (parameters.text(name).isPresent()) {
                throw Parameters.invalid(
                        name, "does not go with view=" + view + ", which answers with everything at once.");
            }
        }
        Shape shape = Shape.of(parameters, Representation.TOPIC_LISTING);
        byte[] items = all.orElseThrow(DeliveryProblem.TOPIC_TREE_TOO_LARGE::problem);
        byte[] json = Json.listing(items, Listing.Page.of(TREE, null));
        return answers.composed(shape.ofItems(json), List.of(ListKeys.TOPICS), Shape.WHOLE);
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
