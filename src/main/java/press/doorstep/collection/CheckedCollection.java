package press.doorstep.collection;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.text.Slugs;
import press.doorstep.web.BodyRefusal;

/** What was sent of a collection, gone through; {@code slug} when one is wanted. */
record CheckedCollection(@Nullable String slug, CollectionContent content) {

    static CheckedCollection of(CollectionRequest sent, Map<String, UUID> articles, Checks checks) {
        return new CheckedCollection(checks.slug("/slug", sent.slug()), CollectionContent.of(sent, articles, checks));
    }

    /** The same, or the refusal of the body. */
    static CheckedCollection orRefused(CollectionRequest sent, Map<String, UUID> articles) {
        Checks checks = new Checks();
        CheckedCollection checked = of(sent, articles, checks);
        BodyRefusal.unlessSound(checks);
        return checked;
    }

    /** The slug for a new collection: the one wanted, else one made of the title. */
    String slugOrTitle() {
        return slug == null ? Slugs.from(content.title()) : slug;
    }
}
