package press.doorstep.websub;

import press.doorstep.web.ProblemCode;

/** What the hub refuses. */
enum WebSubProblem implements ProblemCode {
    TOO_MANY_SUBSCRIPTIONS(429, "There are too many subscriptions", """
            The hub has as many subscriptions as it takes, or as it takes with callbacks on this host, or has asked callbacks on this host too often \
            within the last hour. Subscriptions that are not wanted any more make room when they are ended or run out."""),
    NO_HUB_HERE(404, "There is no hub here", """
            This Doorstep is no hub of its feeds. Which hubs there are stands in the `Link` headers of a feed, with `rel="hub"`.""");

    private final int status;
    private final String title;
    private final String explanation;

    WebSubProblem(int status, String title, String explanation) {
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
