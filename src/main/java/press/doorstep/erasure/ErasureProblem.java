package press.doorstep.erasure;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum ErasureProblem implements ProblemCode {
    ERASURE_NOT_FOUND(404, "There is no such erasure", """
            No erasure has this id. `GET /manage/v1/erasures` lists those there were."""),
    ERASURE_OF_NOTHING(422, "There is nothing to erase", """
            Nothing of this kind has the id or slug, or it was erased already. For a text nothing is refused: that it stands nowhere is what was asked \
            for, and the record says in how many places it stood.""");

    private final int status;
    private final String title;
    private final String explanation;

    ErasureProblem(int status, String title, String explanation) {
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
