package press.doorstep.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Slugs;
import press.doorstep.web.Problem;

/** The notes on stories. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

    /** A page of a story's notes, thread by thread in the order they were begun, each in the order it was written. */
    List<Note> behind(UUID article, NotesQuery query) {
        return find(query.condition() + " order by thread, id", query.values(article))
                .page(0, query.limit() + 1)
                .list();
    }

    Note require(UUID article, String id) {
        return found(article, id, findByIdOptional(uuid(id)).orElse(null));
    }

    /** The same, to be changed: nobody else changes it until the transaction ends. */
    Note requireHeld(UUID article, String id) {
        return found(article, id, findById(uuid(id), LockModeType.PESSIMISTIC_WRITE));
    }

    boolean isAnswered(Note note) {
        return count("inReplyTo", note.id) > 0;
    }

    private static Note found(UUID article, String id, @Nullable Note note) {
        if (note == null || !note.article.equals(article)) {
            throw missing(id);
        }
        return note;
    }

    private static UUID uuid(String id) {
        if (!Slugs.isUuid(id)) {
            throw missing(id);
        }
        return UUID.fromString(id);
    }

    private static Problem missing(String id) {
        return NoteProblem.NOTE_NOT_FOUND.because("The story has no note \"" + id + "\".");
    }
}
