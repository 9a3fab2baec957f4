package press.doorstep.speaker;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum SpeakerProblem implements ProblemCode {
    DESK_SPEAKER_NOT_FOUND(404, "There is no such speaker", """
            No speaker has this id or slug. `GET /manage/v1/speakers` lists those there are."""),
    SPEAKER_IN_USE(409, "The speaker is quoted", """
            A speaker is deleted only when nobody quotes them: `quotations` counts their words. Delete those, or give them to somebody else \
            first."""),
    SPEAKER_MERGED(409, "The speaker was merged into another", """
            The speaker is another now: `into` is the slug of the one to read and change instead. Reading follows by itself; changes do not, because \
            they were meant for somebody else. `POST /manage/v1/speakers/{id}/split` brings a merged speaker back."""),
    SPEAKER_MERGED_WITH_ITSELF(422, "A speaker cannot be merged into itself", """
            Both references name one speaker, perhaps by a former slug."""),
    SPEAKER_NOT_MERGED(422, "Nobody like that was merged into the speaker", """
            `merged` must name somebody who was merged into this speaker and has not come back since. To part somebody new, send `speaker` and \
            the `quotations` that are theirs."""),
    TENURE_NOT_FOUND(404, "The speaker has no such tenure", """
            No office of this speaker has this id. `GET /manage/v1/speakers/{id}/tenures` lists them; an office that was written anew with the \
            whole speaker may have another id than before."""),
    TENURES_FULL(422, "The speaker has as many tenures as one can have", """
            A speaker holds 100 offices at most. Delete one that is no longer needed.""");

    private final int status;
    private final String title;
    private final String explanation;

    SpeakerProblem(int status, String title, String explanation) {
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
