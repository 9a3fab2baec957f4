package press.doorstep.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import press.doorstep.article.FindArticles;
import press.doorstep.web.Precondition;

/** Takes a note back, which is for its writer. One that was answered leaves an empty place. */
@ApplicationScoped
class DeleteNote {

    @Inject
    FindArticles articles;

    @Inject
    Notes notes;

    @Inject
    Clock clock;

    @Transactional
    public void delete(String reference, String id, Precondition precondition, String by) {
        Note note = notes.requireHeld(articles.require(reference), id);
        note.require(precondition);
        note.requireWriter(by);
        if (notes.isAnswered(note)) {
            note.takeBack(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
        } else {
            notes.delete(note);
        }
    }
}
