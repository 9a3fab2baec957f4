package press.doorstep.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Problem;
import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum ArticleProblem implements ProblemCode {
    DESK_ARTICLE_NOT_FOUND(404, "There is no such story", """
            No story has this id or slug. `GET /manage/v1/articles` lists those there are."""),
    REVISION_NOT_FOUND(404, "There is no such revision", """
            The story has no revision of this number. Not every number has one: withdrawing or scheduling counts, but changes no text. \
            `GET /manage/v1/articles/{id}/revisions` lists those there are."""),
    RESTORATION_INCOMPLETE(422, "The revision cannot be restored whole", """
            The revision refers to things that are not there any more, as a topic or a speaker that was deleted. `errors` points at each. What was \
            merged into something else is followed and not missing. Send `{"dropMissing": true}` to restore the rest; the answer's `dropped` says \
            again what was left out."""),
    ARTICLE_NOT_PUBLISHABLE(422, "The story cannot be published as it is", """
            Publishing needs a headline, a language and a body, an embargo that is over, and quotations that stand in the text. `errors` has a \
            JSON Pointer to each thing that is missing; `GET` of the story lists the same under `problems` while it is a draft."""),
    QUOTATION_NOT_VERBATIM(422, "A quotation does not stand in the story", """
            A direct or partial quotation must stand word for word in the headline, the standfirst or the body; quote marks, dashes, spaces and \
            ё/е may differ. `errors` points at each that does not. Bring text and quotation together, or make the quotation `indirect`."""),
    QUOTATION_CARRIED_ELSEWHERE(409, "Other stories carry these words", """
            The words of a quotation cannot change while other stories carry it in which the new words do not stand: those stories would quote \
            what they do not say. `stories` names them. Enter the new wording as a quotation of its own (without `id`), and say by `fragmentOf` \
            or `translationOf` how the two belong together."""),
    ARTICLE_NEVER_PUBLISHED(409, "The story was never published", """
            What never was public cannot be withdrawn. `DELETE` removes such a story for good."""),
    ARTICLE_WAS_PUBLISHED(409, "The story was published", """
            A story that was ever public is not deleted, so that its address can go on saying what became of it. Withdraw it instead: \
            `PUT /manage/v1/articles/{id}/withdrawal`."""),
    ARTICLE_NOT_LIVE(409, "The story is not public", """
            Corrections tell readers of a mistake in what they can see. This story is a draft, or no longer public."""),
    ARTICLE_WITHDRAWN(409, "The story is withdrawn", """
            A withdrawn story can be published again at once (`PUT …/publication` without `at`), which lifts the withdrawal; it cannot be \
            scheduled."""),
    ARTICLE_KILLED(409, "The story is killed", """
            A kill is final: nobody may use the words again. The story can be read at the desk, but not edited or published. Write a new one."""),
    ARTICLE_IN_USE(409, "The story is in use", """
            Another story links to this one, or a collection has it. Take it out there first."""),
    ARTICLE_EMBARGOED(422, "The story is under embargo", """
            The story's `rights.embargoUntil` lies ahead, and nothing brings it to readers before: neither publishing nor a correction, an import \
            or a schedule. `embargoUntil` says when it is over. Schedule the publication for then (`PUT …/publication` with `at`), or change the \
            embargo."""),
    SCHEDULE_IN_THE_PAST(422, "The time lies in the past", """
            Something is scheduled for a time to come; leave `at` out to have it done now."""),
    SCHEDULES_CROSS(409, "The story would be withdrawn before it is published", """
            A scheduled publication comes before a scheduled withdrawal. Move or cancel the other first: `DELETE …/publication` or \
            `DELETE …/withdrawal`."""),
    ARTICLE_NOT_PUBLIC_THEN(404, "The story is not public at that time", """
            At the time asked for, readers do not see the story: it was not published yet, or nothing is scheduled that would have published it \
            by then."""),
    ARTICLE_GONE_THEN(410, "The story is withdrawn at that time", """
            At the time asked for, readers are told that the story is gone: it was withdrawn or killed before, or will be. `kind` and `since` say \
            how and when, `notice` what readers are told.""");

    private final int status;
    private final String title;
    private final String explanation;

    ArticleProblem(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    /** The story as readers are told that it is gone. */
    static Problem gone(String kind, Instant since, @Nullable String notice) {
        Problem problem = ARTICLE_GONE_THEN
                .because("Readers do not see the story then.")
                .with("kind", kind)
                .with("since", since);
        return notice == null ? problem : problem.with("notice", notice);
    }

    static void requireToCome(Instant at, Instant now) {
        if (!at.isAfter(now)) {
            throw SCHEDULE_IN_THE_PAST.because("It is " + now + " now.").at("/at", "Lies in the past.");
        }
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
