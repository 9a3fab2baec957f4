package press.doorstep.note;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum NoteProblem implements ProblemCode {
    NOTE_NOT_FOUND(404, "There is no such note", """
            The story has no note of this id. `GET /manage/v1/articles/{ref}/notes` lists those there are."""),
    NOTE_OF_ANOTHER(403, "The note is somebody else's", """
            What a note says is changed and taken back by whoever wrote it. Answer it instead (`inReplyTo`). Whether a thread is `resolved` anybody \
            may say."""),
    NOTE_TAKEN_BACK(409, "The note was taken back", """
            The note's words are gone; its place is kept for the answers it had. Write a new one."""),
    NOTE_NOT_A_THREAD(409, "The note is an answer", """
            Only a thread as a whole is resolved: send `resolved` to its first note, whose id is the `thread` of every answer.""");

    private final int status;
    private final String title;
    private final String explanation;

    NoteProblem(int status, String title, String explanation) {
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
