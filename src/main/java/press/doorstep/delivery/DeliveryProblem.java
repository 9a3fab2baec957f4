package press.doorstep.delivery;

import press.doorstep.live.Subject;
import press.doorstep.live.Tombstone;
import press.doorstep.web.Problem;
import press.doorstep.web.ProblemCode;

/** What public reads refuse. */
enum DeliveryProblem implements ProblemCode {
    ARTICLE_NOT_FOUND(404, "There is no such story", "No story is or ever was public under this reference.", """
            No story is or ever was public under this id or slug. Stories that are still being written, or wait for their hour, answer the \
            same: what is not public cannot be told from what does not exist.

            Check the slug for a slip; a story that has been renamed is still found under its former slugs."""),
    ARTICLE_GONE(410, "The story has been withdrawn", "The story was public and has been withdrawn.", """
            The story was public until `since` and has been taken back. `kind` is `withdrawal` for a story that is no longer offered, and \
            `kill` for one that must not be used any more and `erasure` for one that was removed for good: remove your copies of those. `notice` is what readers may be told."""),
    QUOTATION_NOT_FOUND(
            404, "There is no such quotation", "No quotation is or ever was public under this reference.", """
            No quotation is or ever was public under this id or slug. A quotation is public while a public story carries it."""),
    QUOTATION_GONE(
            410,
            "The quotation is no longer public",
            "The last story that carried the quotation has been withdrawn.",
            """
            The quotation was public until `since`, when the last story that carried it was withdrawn. It is back when a story carries it again."""),
    SPEAKER_NOT_FOUND(404, "There is no such speaker", "No speaker is or ever was public under this reference.", """
            No speaker is or ever was public under this id or slug. A speaker is public while a public story carries words of theirs."""),
    SPEAKER_GONE(
            410, "The speaker is no longer public", "The last story that quoted the speaker has been withdrawn.", """
            The speaker was public until `since`, when the last story that quoted them was withdrawn."""),
    TOPIC_NOT_FOUND(404, "There is no such topic", "There is and never was a topic under this reference.", """
            There is no topic under this id or slug. All topics are listed under [/v1/topics](/v1/topics)."""),
    TOPIC_GONE(410, "The topic has been removed", "The topic has been removed.", """
            There was a topic under this reference until `since`. All topics are listed under [/v1/topics](/v1/topics)."""),
    AUTHOR_NOT_FOUND(404, "There is no such author", "No author is or ever was public under this reference.", """
            No author is or ever was public under this id or slug. An author is public while a public story has their byline."""),
    AUTHOR_GONE(
            410, "The author is no longer public", "The last story with the author's byline has been withdrawn.", """
            The author was public until `since`, when the last story with their byline was withdrawn."""),
    COLLECTION_NOT_FOUND(
            404, "There is no such collection", "No collection is or ever was public under this reference.", """
            No collection is or ever was public under this id or slug. The published ones are listed under [/v1/collections](/v1/collections)."""),
    COLLECTION_GONE(410, "The collection has been removed", "The collection was public and has been removed.", """
            The collection was public until `since` and has been removed. The published ones are listed under \
            [/v1/collections](/v1/collections)."""),
    SEARCH_NOT_READY(503, "Search is starting", "Search is not ready for a moment; try again.", """
            The application has just started and is opening its index of words. That takes a moment: try again after `Retry-After` seconds. \
            Everything else is there meanwhile."""),
    TOPIC_TREE_TOO_LARGE(
            400, "The tree has too many topics", "The tree has more than 2,000 topics; read them as pages.", """
            `view=tree` answers with all topics at once and does so for up to 2,000. There are more: read `/v1/topics` page by page and put \
            the tree together by `broader`.""");

    private final int status;
    private final String title;
    private final String detail;
    private final String explanation;

    DeliveryProblem(int status, String title, String detail, String explanation) {
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.explanation = explanation;
    }

    /** For what never was public; says the same of everything, so that a draft cannot be told from nothing. */
    static Problem notFound(Subject subject) {
        return valueOf(subject.name() + "_NOT_FOUND").problem();
    }

    /** For what was public and is no more. */
    static Problem gone(Subject subject, Tombstone tombstone) {
        Problem problem = valueOf(subject.name() + "_GONE").problem();
        problem.with("kind", tombstone.kind()).with("since", tombstone.since());
        return tombstone.notice() == null ? problem : problem.with("notice", tombstone.notice());
    }

    Problem problem() {
        return because(detail);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
