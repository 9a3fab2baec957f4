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
            them is the fuller one, and clear `fragmentOf` there first."""),
    QUOTATION_MERGED(409, "The quotation was merged into another", """
            The quotation has become another one, which is named in `into`, and is not changed by itself any more. Change the one it became, \
            or part it from that again with `POST /manage/v1/quotations/{ref}/split`."""),
    QUOTATION_MERGED_WITH_ITSELF(422, "A quotation cannot be merged with itself", """
            Both references stand for the same quotation."""),
    QUOTATIONS_NOT_ONE(422, "These are not one utterance", """
            Quotations are made one when they are in one language and nobody else is held to have said the other. Two languages are linked with \
            `translationOf`; two speakers are settled first, by correcting one quotation or by merging the speakers."""),
    QUOTATION_NOT_MERGED(422, "The quotation was not merged into this one", """
            Only what was merged into the quotation, and still is, can be parted from it under its own name. To part something new leave out \
            `merged` and name the `stories` that quote it."""),
    QUOTATION_NOT_PARTED(422, "Nothing would stay or nothing would go", """
            A split names stories that carry the quotation, and leaves it at least one. To change the quotation in all of them, change the \
            quotation itself.""");

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
