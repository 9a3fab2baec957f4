package press.doorstep.pin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import press.doorstep.article.FindArticles;
import press.doorstep.topic.FindTopics;

/** Finds out what a pin that was sent is about. */
@ApplicationScoped
class PlacePin {

    @Inject
    FindArticles articles;

    @Inject
    FindTopics topics;

    Placing place(PinRequest sent) {
        List<String> article = Stream.ofNullable(sent.article()).toList();
        List<String> topic = Stream.ofNullable(sent.topic()).toList();
        return Placing.orRefused(sent, articles.resolve(article), topics.resolve(topic));
    }
}
