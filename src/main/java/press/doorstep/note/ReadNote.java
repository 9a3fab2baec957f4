package press.doorstep.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import press.doorstep.article.FindArticles;

/** Reads one note. */
@ApplicationScoped
class ReadNote {

    @Inject
    FindArticles articles;

    @Inject
    Notes notes;

    @Transactional
    public NoteView read(String reference, String id) {
        UUID article = articles.require(reference);
        return NoteView.of(notes.require(article, id), articles.blocks(article));
    }
}
