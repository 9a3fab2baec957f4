package press.doorstep.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Body;
import press.doorstep.text.Checks;

/** A story on its way to the desk: what was sent, what is there already, and what comes of it. */
final class Submission {

    final UUID id;
    final Manuscript manuscript;

    /** The story that is there; null when this one is new. */
    final @Nullable Article article;

    final Checks checks;

    /** References that stand for nothing, which the story goes without; null where they are refused instead. */
    final @Nullable List<Missing> pending;

    final List<Citation> citations = new ArrayList<>();

    /** It says something else of a quotation than is known of it. */
    boolean revisesQuotations;

    private @Nullable Story story;

    private Submission(
            UUID id, ArticleRequest sent, @Nullable Article article, Checks checks, @Nullable List<Missing> pending) {
        this.id = id;
        this.article = article;
        this.checks = checks;
        this.pending = pending;
        this.manuscript = Manuscript.of(sent, article == null ? Body.EMPTY : article.copy.body(), checks);
    }

    /** From an editor, who hears of every reference that stands for nothing. */
    static Submission edited(UUID id, ArticleRequest sent, @Nullable Article article) {
        return new Submission(id, sent, article, new Checks(), null);
    }

    /** From an import, in which what is referred to may still come. */
    static Submission imported(UUID id, ArticleRequest sent, @Nullable Article article, Checks checks) {
        return new Submission(id, sent, article, checks, new ArrayList<>());
    }

    /** From an earlier revision, some of whose references may stand for nothing any more. */
    static Submission restored(ArticleRequest sent, Article article) {
        return new Submission(article.id, sent, article, new Checks(), new ArrayList<>());
    }

    boolean isSound() {
        return checks.faults().isEmpty();
    }

    /** What happens with a reference that stands for nothing. */
    void unknown(String pointer, String reference, String kind) {
        if (pending == null) {
            checks.fault(pointer, "There is no " + kind + " \"" + reference + "\".");
        } else {
            pending.add(new Missing(pointer, reference, kind));
        }
    }

    void compose(Story composed) {
        story = composed;
    }

    Story story() {
        return Objects.requireNonNull(story);
    }

    /** The story there is says the same already, under the same slug. */
    boolean changesNothing() {
        String slug = manuscript.slug();
        return article != null
                && !revisesQuotations
                && (slug == null || slug.equals(article.slug))
                && article.story().equals(story());
    }
}
