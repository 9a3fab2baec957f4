package press.doorstep.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads one author. */
@ApplicationScoped
class ReadAuthor {

    @Inject
    Authors authors;

    @Transactional
    public AuthorView read(String reference) {
        return AuthorView.of(authors.require(reference));
    }
}
