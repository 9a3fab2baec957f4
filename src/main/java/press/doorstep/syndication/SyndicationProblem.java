package press.doorstep.syndication;

import press.doorstep.web.ProblemCode;

/** What this room refuses. */
enum SyndicationProblem implements ProblemCode {
    NOTHING_TO_EMBED(404, "There is nothing to embed at this address", """
            `url` is not the address of a quotation or of a story with quotations that is public here, or on the site whose stories these are. \
            Give the address of a quotation of this API (`/v1/quotations/{ref}`), or that of a story on the site; behind `#` the id or slug of \
            one of its quotations, the first one without it.""");

    private final int status;
    private final String title;
    private final String explanation;

    SyndicationProblem(int status, String title, String explanation) {
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
