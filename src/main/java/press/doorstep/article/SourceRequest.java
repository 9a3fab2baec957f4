package press.doorstep.article;

import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.text.Slugs;
import press.doorstep.text.Source;

/** Where a story comes from, as it is sent. The slug follows from the name; it is accepted when it is that. */
public record SourceRequest(
        @Nullable String slug,
        @Nullable String name,
        @Nullable String url) {

    static @Nullable Source source(Checks checks, String pointer, @Nullable SourceRequest sent) {
        if (sent == null) {
            return null;
        }
        String name = checks.line(pointer + "/name", sent.name, Checks.NAME);
        String url = checks.webAddress(pointer + "/url", sent.url);
        if (name == null) {
            checks.fault(pointer + "/name", "Must be there: the agency or paper.");
            return null;
        }
        String slug = Slugs.from(name);
        if (sent.slug != null && !sent.slug.equals(slug)) {
            checks.fault(pointer + "/slug", "Follows from the name and is \"" + slug + "\"; leave it out.");
        }
        return new Source(slug, name, url);
    }
}
