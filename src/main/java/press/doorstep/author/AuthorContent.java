package press.doorstep.author;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.text.NameChecks;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;
import press.doorstep.text.PictureChecks;

/** What an editor says of an author, tidied and sound. */
record AuthorContent(
        Names names,
        @Nullable String sortName,
        @Nullable String role,
        @Nullable Names biography,
        @Nullable Picture portrait,
        List<String> links) {

    static final int MOST_LINKS = 20;

    static AuthorContent of(AuthorRequest sent, Checks checks) {
        return new AuthorContent(
                NameChecks.names(checks, "/names", sent.names()),
                checks.line("/sortName", sent.sortName(), Checks.NAME),
                checks.line("/role", sent.role(), Checks.NAME),
                NameChecks.byLanguage(checks, "/biography", sent.biography(), Checks.PROSE),
                PictureChecks.picture(checks, "/portrait", sent.portrait()),
                checks.webAddresses("/links", sent.links(), MOST_LINKS));
    }
}
