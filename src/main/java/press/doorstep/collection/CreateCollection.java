package press.doorstep.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import press.doorstep.article.FindArticles;
import press.doorstep.naming.Ids;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Adds a collection as a draft. */
@ApplicationScoped
class CreateCollection {

    @Inject
    FindArticles articles;

    @Inject
    ReviseCollection revise;

    @Inject
    SlugRegister slugs;

    @Inject
    Ids ids;

    @Transactional
    public CollectionView create(CollectionRequest sent, String by) {
        CheckedCollection checked = CheckedCollection.orRefused(sent, articles.resolve(sent.articlesOrNone()));
        UUID id = ids.next();
        String slug = slugs.claim(Kind.COLLECTION, id, checked.slugOrTitle());
        return revise.revise(revise.add(id, slug, checked, by), by);
    }
}
