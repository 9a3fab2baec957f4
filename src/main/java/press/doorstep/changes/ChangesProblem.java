package press.doorstep.changes;

import press.doorstep.web.Problem;
import press.doorstep.web.ProblemCode;

/** What following changes refuses. */
enum ChangesProblem implements ProblemCode {
    CHANGES_NOT_KEPT(410, "These changes are not kept any more", """
            The cursor is older than the oldest change that is kept, so that something may have been missed in between.

            Read [`/v1/export`](/v1/export) anew: it has everything that is public now, and ends with the cursor from which `/v1/changes` goes on. \
            What you have and the export does not is not public any more."""),
    TOO_MANY_FOLLOWERS(503, "Too many follow changes here", """
            This node has as many open streams, waiting requests or exports as it takes. Come again after `Retry-After`, or poll `/v1/changes` \
            without `wait`: nothing is missed by that.""");

    private final int status;
    private final String title;
    private final String explanation;

    ChangesProblem(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    static Problem notKept() {
        return CHANGES_NOT_KEPT
                .because("What came after this cursor is not kept any more; begin anew with /v1/export.")
                .parameter("cursor", "Is older than what is kept.")
                .with("export", "/v1/export");
    }

    static Problem tooMany(String what) {
        return TOO_MANY_FOLLOWERS
                .because("This node has as many " + what + " as it takes.")
                .header("Retry-After", "5");
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
