package press.doorstep.recognition;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum RecognitionProblem implements ProblemCode {
    PAGE_UNREADABLE(400, "The page cannot be read as text", """
            The body is not text in the character set its `Content-Type` names, which is UTF-8 where it names none; `offset` is the byte at which \
            reading stopped. Say which `charset` it is in, or send UTF-8. Nothing was kept."""),
    PAGE_WITHOUT_STORY(422, "There is no story on the page", """
            Nothing was left of the page when its furniture had been taken away; `dropped` says what was, and by which rule. Send the part of the \
            page with the story, or make the draft yourself."""),
    PAGE_TOO_LONG(422, "There is too much on the page for one story", """
            A story has at most 2,000 paragraphs of at most 50,000 characters each and 500,000 together, a page 50,000 lines or tags; this one has \
            more. Send the part of the page with the story.""");

    private final int status;
    private final String title;
    private final String explanation;

    RecognitionProblem(int status, String title, String explanation) {
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
