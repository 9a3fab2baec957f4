package press.doorstep.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.web.Precondition;

/** Changes an author; an edit that changes nothing leaves the revision as it is. */
@ApplicationScoped
class EditAuthor {

    @Inject
    Authors authors;

    @Inject
    ShowAuthors show;

    @Inject
    SlugRegister slugs;

    /** {@code change} says what becomes of the author as it is. */
    @Transactional
    public AuthorView edit(
            String reference, Precondition precondition, Function<AuthorView, AuthorRequest> change, String by) {
        Author author = authors.requireLocked(reference);
        author.require(precondition);
        CheckedAuthor checked = CheckedAuthor.orRefused(change.apply(AuthorView.of(author)));
        PrintedAuthor before = author.printed();
        if (author.write(checked.content()) | rename(author, checked)) {
            show.show(List.of(new AuthorChange(author, before)), by);
        }
        return AuthorView.of(author);
    }

    private boolean rename(Author author, CheckedAuthor checked) {
        if (checked.slug() == null || checked.slug().equals(author.slug)) {
            return false;
        }
        author.slug = slugs.rename(Kind.AUTHOR, author.id, checked.slug());
        return true;
    }
}
