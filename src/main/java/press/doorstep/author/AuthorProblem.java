package press.doorstep.author;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum AuthorProblem implements ProblemCode {
    DESK_AUTHOR_NOT_FOUND(404, "There is no such author", """
            No author has this id or slug. `GET /manage/v1/authors` lists those there are."""),
    AUTHOR_IN_USE(409, "The author has signed stories", """
            An author is deleted only when no story has their byline, neither in its working copy nor as it is published: `articles` counts \
            those that have. Edit and publish them first."""),
    AUTHOR_MERGED(409, "The author was merged into another", """
            The author is another now: `into` is the slug of the one to read and change instead. Reading follows by itself; changes do not, because \
            they were meant for somebody else."""),
    AUTHOR_MERGED_WITH_ITSELF(422, "An author cannot be merged into themselves", """
            Both references name one author, perhaps by a former slug.""");

    private final int status;
    private final String title;
    private final String explanation;

    AuthorProblem(int status, String title, String explanation) {
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
