package press.doorstep.collection;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum CollectionProblem implements ProblemCode {
    DESK_COLLECTION_NOT_FOUND(404, "There is no such collection", """
            No collection has this id or slug. `GET /manage/v1/collections` lists those there are, drafts and published ones."""),
    COLLECTION_PUBLISHED(409, "The collection is published", """
            A published collection is not deleted from under its readers. Take it off with `DELETE /manage/v1/collections/{ref}/publication` \
            first."""),
    COLLECTION_NOT_PUBLISHED(409, "The collection is not published", """
            The collection is a draft, so there is no publication to take off.""");

    private final int status;
    private final String title;
    private final String explanation;

    CollectionProblem(int status, String title, String explanation) {
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
