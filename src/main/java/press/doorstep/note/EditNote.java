package press.doorstep.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import press.doorstep.article.FindArticles;
import press.doorstep.web.Precondition;

/** Changes what a note says, which is for its writer, or says that its thread is settled, which is for anybody. */
@ApplicationScoped
class EditNote {

    @Inject
    FindArticles articles;

    @Inject
    Notes notes;

    @Inject
    Clock clock;

    /** {@code change} says what becomes of the note as it is. */
    @Transactional
    public NoteView edit(
            String reference,
            String id,
            Precondition precondition,
            Function<NoteView, NoteChangeRequest> change,
            String by) {
        UUID article = articles.require(reference);
        Note note = notes.requireHeld(article, id);
        note.require(precondition);
        Set<String> blocks = articles.blocks(article);
        NoteChangeRequest sent = change.apply(NoteView.of(note, blocks));
        note.change(
                sent.words(note.text == null),
                Boolean.TRUE.equals(sent.resolved()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by);
        return NoteView.of(note, blocks);
    }
}
