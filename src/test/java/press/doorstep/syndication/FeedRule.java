package press.doorstep.syndication;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that a feed keeps to.
 *
 * @param source where it is said
 * @param breaches what of a feed does not keep to it
 */
record FeedRule(String name, String source, Function<ServedFeed, Stream<String>> breaches) {

    Stream<String> faults(ServedFeed feed) {
        return breaches.apply(feed).map(breach -> name + " (" + source + "): " + breach);
    }
}
