package press.doorstep.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import press.doorstep.web.Listing;
import press.doorstep.web.NamePage;

/** Lists authors by name. */
@ApplicationScoped
class ListAuthors {

    @Inject
    Authors authors;

    @Transactional
    public Listing<AuthorView> list(NamePage page) {
        Listing<Author> rows =
                Listing.of(authors.page(page), page.limit(), author -> page.cursor(author.sortKey, author.id));
        return rows.map(AuthorView::of);
    }
}
