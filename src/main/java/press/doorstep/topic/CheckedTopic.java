package press.doorstep.topic;

import org.jspecify.annotations.Nullable;
import press.doorstep.text.Slugs;

/** What was sent of a topic, found sound; {@code slug} when one is wanted. */
record CheckedTopic(@Nullable String slug, TopicContent content, TopicRelations relations) {

    /** The slug for a new topic: the one wanted, else one made of the English or first name. */
    String slugOrName() {
        return slug == null ? Slugs.from(content.names().in("en").text()) : slug;
    }
}
