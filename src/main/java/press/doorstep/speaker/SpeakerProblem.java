package press.doorstep.speaker;

import java.util.Locale;
import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum SpeakerProblem implements ProblemCode {
    DESK_SPEAKER_NOT_FOUND(404, "There is no such speaker", """
            No speaker has this id or slug. `GET /manage/v1/speakers` lists those there are."""),
    SPEAKER_IN_USE(409, "The speaker is quoted", """
            A speaker is deleted only when nobody quotes them: `quotations` counts their words. Delete those, or give them to somebody else \
            first.""");

    private final int status;
    private final String title;
    private final String explanation;

    SpeakerProblem(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
