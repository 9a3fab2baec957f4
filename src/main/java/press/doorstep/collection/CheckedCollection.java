package press.doorstep.collection;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.text.Slugs;
import press.doorstep.web.BodyRefusal;

/** What was sent of a collection, gone through; {@code slug} when one is wanted. */
record CheckedCollection(@Nullable String slug, CollectionContent content) {

    /** {@code kindPointer} is where the kind stands in what was sent. */
    static CheckedCollection of(CollectionRequest sent, Map<String, UUID> articles, String kindPointer, Checks checks) {
        return new CheckedCollection(
                checks.slug("/slug", sent.slug()), CollectionContent.of(sent, articles, kindPointer, checks));
    }

    /** The body of a request, or its refusal. */
    static CheckedCollection orRefused(CollectionRequest sent, Map<String, UUID> articles) {
        Checks checks = new Checks();
        CheckedCollection checked = of(sent, articles, "/kind", checks);
        BodyRefusal.unlessSound(checks);
        return checked;
    }

    /** The slug for a new collection: the one wanted, else one made of the title. */
    String slugOrTitle() {
        return slug == null ? Slugs.from(content.title()) : slug;
    }
}
