package press.doorstep.preview;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum PreviewProblem implements ProblemCode {
    PREVIEW_NOT_FOUND(404, "There is no such preview", """
            The link shows nothing: it has expired, was revoked, or never was one. Which of these it is is not said. Ask whoever gave it to you for \
            a new one; editors make them with `POST /manage/v1/articles/{ref}/preview` and see the story's under `…/previews`.""");

    private final int status;
    private final String title;
    private final String explanation;

    PreviewProblem(int status, String title, String explanation) {
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
