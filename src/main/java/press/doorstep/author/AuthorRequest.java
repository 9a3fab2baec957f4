package press.doorstep.author;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;

/** An author as it is sent. */
record AuthorRequest(
        @Nullable String slug,
        @Nullable Names names,
        @Nullable String sortName,
        @Nullable String role,
        @Nullable Names biography,
        @Nullable Picture portrait,
        @Nullable List<String> links) {

    static AuthorRequest of(AuthorRecord sent) {
        return new AuthorRequest(
                sent.slug(),
                sent.names(),
                sent.sortName(),
                sent.role(),
                sent.biography(),
                sent.portrait(),
                sent.links());
    }
}
