package press.doorstep.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import press.doorstep.naming.Ids;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Adds an author. */
@ApplicationScoped
class CreateAuthor {

    @Inject
    ShowAuthors show;

    @Inject
    SlugRegister slugs;

    @Inject
    Ids ids;

    @Transactional
    public AuthorView create(AuthorRequest sent, String by) {
        CheckedAuthor checked = CheckedAuthor.orRefused(sent);
        UUID id = ids.next();
        String slug = slugs.claim(Kind.AUTHOR, id, checked.slugOrName());
        Author author = new Author(id, slug, checked.content());
        show.add(author, by);
        return AuthorView.of(author);
    }
}
