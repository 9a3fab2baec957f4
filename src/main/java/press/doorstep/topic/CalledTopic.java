package press.doorstep.topic;

import java.util.List;
import java.util.UUID;
import press.doorstep.text.Anchor;

/**
 * A topic a text names.
 *
 * @param name as it is in the text's language
 * @param seen the first places that name it, of {@code mentions}
 * @param confidence from 0 to 1 that the text is about it
 */
public record CalledTopic(
        UUID id, String slug, String kind, String name, List<Anchor> seen, int mentions, double confidence) {

    public CalledTopic {
        seen = List.copyOf(seen);
    }
}
