package press.doorstep.once;

import press.doorstep.web.ProblemCode;

/** What can be wrong with a repetition. */
public enum OnceProblem implements ProblemCode {
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key belongs to another request", """
            An `Idempotency-Key` stands for one request: the same method, address and body. This one was used within the last 24 hours for \
            something else. Send a repetition exactly as it was sent before, and everything else under a key of its own."""),
    IDEMPOTENCY_KEY_IN_USE(409, "The same request is still being answered", """
            Another request with this `Idempotency-Key` has been running for five seconds and is not done. Ask again with the same key: you will \
            get its answer.""");

    private final int status;
    private final String title;
    private final String explanation;

    OnceProblem(int status, String title, String explanation) {
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
