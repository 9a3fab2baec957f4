package press.doorstep.quotation;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum QuotationProblem implements ProblemCode {
    DESK_QUOTATION_NOT_FOUND(404, "There is no such quotation", """
            No quotation has this id or slug. `GET /manage/v1/quotations` lists those there are."""),
    QUOTATION_IN_USE(409, "The quotation is in use", """
            A quotation is deleted only when nothing needs it: no story, draft or published, carries it, and no other quotation is a fragment \
            of it. Take it out of those first."""),
    QUOTATION_FRAGMENT_CYCLE(422, "The quotation would be a fragment of itself", """
            The fuller quotation asked for is, directly or further up, a fragment of the one that was to be a fragment of it. Settle which of \
            them is the fuller one, and clear `fragmentOf` there first.""");

    private final int status;
    private final String title;
    private final String explanation;

    QuotationProblem(int status, String title, String explanation) {
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
