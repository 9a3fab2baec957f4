package press.doorstep.author;

import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.text.Slugs;
import press.doorstep.web.BodyRefusal;

/** What was sent of an author, gone through; {@code slug} when one is wanted. */
record CheckedAuthor(@Nullable String slug, AuthorContent content) {

    static CheckedAuthor of(AuthorRequest sent, Checks checks) {
        return new CheckedAuthor(checks.slug("/slug", sent.slug()), AuthorContent.of(sent, checks));
    }

    /** The same, or the refusal of the body. */
    static CheckedAuthor orRefused(AuthorRequest sent) {
        Checks checks = new Checks();
        CheckedAuthor checked = of(sent, checks);
        BodyRefusal.unlessSound(checks);
        return checked;
    }

    /** The slug for a new author: the one wanted, else one made of the English or first name. */
    String slugOrName() {
        return slug == null ? Slugs.from(content.names().in("en").text()) : slug;
    }
}
