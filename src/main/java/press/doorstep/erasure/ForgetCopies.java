package press.doorstep.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Lets go of what was made from words and can be made again, or is only kept for a while. Joins the caller's transaction. */
@ApplicationScoped
class ForgetCopies {

    @Inject
    DeskDatabase desk;

    void forget(Set<UUID> drafts) {
        // The desk's search makes them again from what is left.
        desk.run("update desk.article_words set words = null where article = any (?)", drafts);
        // Whole answers, in which anything may stand. A request repeated after an erasure is a new one.
        desk.run("delete from desk.saved_answer");
    }
}
