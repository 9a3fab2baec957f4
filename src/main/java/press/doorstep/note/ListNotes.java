package press.doorstep.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.doorstep.article.FindArticles;
import press.doorstep.web.Listing;

/** Lists a story's notes, thread by thread. */
@ApplicationScoped
class ListNotes {

    @Inject
    FindArticles articles;

    @Inject
    Notes notes;

    @Transactional
    public Listing<NoteView> list(String reference, NotesQuery query) {
        UUID article = articles.require(reference);
        Set<String> blocks = articles.blocks(article);
        List<NoteView> rows = notes.behind(article, query).stream()
                .map(note -> NoteView.of(note, blocks))
                .toList();
        return Listing.of(rows, query.limit(), query::cursor);
    }
}
