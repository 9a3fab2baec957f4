package press.doorstep.author;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Joining;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;

/** What an author gains from another who is merged into them. Where both say something, the survivor's own word stands. */
record AuthorGain(
        Map<String, String> names,
        @Nullable String role,
        Map<String, String> biography,
        @Nullable Picture portrait,
        List<String> links) {

    private static final int LANGUAGES = 100;

    static AuthorGain of(AuthorContent own, AuthorContent other) {
        return new AuthorGain(
                Joining.gain(own.names().byLanguage(), other.names().byLanguage(), LANGUAGES),
                own.role() == null ? other.role() : null,
                Joining.gain(Joining.texts(own.biography()), Joining.texts(other.biography()), LANGUAGES),
                own.portrait() == null ? other.portrait() : null,
                Joining.gain(own.links(), other.links(), AuthorContent.MOST_LINKS));
    }

    AuthorContent addedTo(AuthorContent own) {
        return new AuthorContent(
                new Names(Joining.with(own.names().byLanguage(), names)),
                own.sortName(),
                own.role() == null ? role : own.role(),
                Joining.names(Joining.with(Joining.texts(own.biography()), biography)),
                own.portrait() == null ? portrait : own.portrait(),
                Joining.with(own.links(), links));
    }
}
