package press.doorstep.pin;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum PinProblem implements ProblemCode {
    PIN_NOT_FOUND(404, "There is no such pin", """
            There is no pin of this id. `GET /manage/v1/pins` lists those there are; a pin that was deleted is gone.""");

    private final int status;
    private final String title;
    private final String explanation;

    PinProblem(int status, String title, String explanation) {
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
