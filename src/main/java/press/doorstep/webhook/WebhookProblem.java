package press.doorstep.webhook;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum WebhookProblem implements ProblemCode {
    WEBHOOK_NOT_FOUND(404, "There is no such webhook", """
            No webhook has this id. Those there are stand under `/manage/v1/webhooks`."""),
    WEBHOOK_CHANGES_NOT_KEPT(410, "These changes are not kept any more", """
            What came after this cursor is not kept any more, so it cannot be sent again. The receiver has to begin anew with [`/v1/export`](/v1/export).""");

    private final int status;
    private final String title;
    private final String explanation;

    WebhookProblem(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
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
