package press.doorstep.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.article.FindArticles;
import press.doorstep.naming.Ids;
import press.doorstep.web.Problem;
import press.doorstep.web.WebProblem;

/** Adds a note to a story, or an answer to a note. */
@ApplicationScoped
class WriteNote {

    @Inject
    FindArticles articles;

    @Inject
    Notes notes;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public NoteView write(String reference, NoteRequest sent, String by) {
        String words = sent.words();
        UUID article = articles.require(reference);
        Set<String> blocks = articles.blocks(article);
        if (sent.block() != null && !blocks.contains(sent.block())) {
            throw refused("/block", "The story has no block \"" + sent.block() + "\".");
        }
        Note note = new Note(
                ids.next(),
                article,
                answered(article, sent.inReplyTo()),
                sent.block(),
                words,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by);
        notes.persistAndFlush(note);
        return NoteView.of(note, blocks);
    }

    private @Nullable Note answered(UUID article, @Nullable UUID id) {
        return id == null
                ? null
                : notes.findByIdOptional(id)
                        .filter(note -> note.article.equals(article))
                        .orElseThrow(() -> refused("/inReplyTo", "The story has no such note."));
    }

    private static Problem refused(String pointer, String detail) {
        return WebProblem.INVALID_BODY
                .because("The note refers to something that is not there.")
                .at(pointer, detail);
    }
}
