package press.doorstep.entitlement;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum EntitlementProblem implements ProblemCode {
    PARTNER_NOT_FOUND(404, "There is no such partner", """
            There is no partner with this id or slug. `GET /manage/v1/partners` lists those there are."""),
    PARTNER_HAS_KEYS(409, "The partner has keys", """
            A partner goes with everything that is known of them, so their keys have to be revoked first: `GET /manage/v1/keys`, \
            `DELETE /manage/v1/keys/{id}`. To shut a partner out for a while, set `active` to false."""),
    STORY_NOT_LIVE(404, "No such story is live", """
            Only what is live can be a partner's: this reference is that of no live story."""),
    NOT_A_PARTNER(403, "Only partners acknowledge", """
            Only a partner's key can acknowledge a change: a key with a `partner`, made with `POST /manage/v1/keys`."""),
    NOTHING_TO_ACKNOWLEDGE(404, "There is nothing to acknowledge", """
            The cursor is not that of a correction, a withdrawal, a kill or an erasure that this partner was told of. Take the `cursor` of the event \
            itself, as `/v1/changes`, the stream and webhooks give it; what has just happened can be acknowledged within a second or two.""");

    private final int status;
    private final String title;
    private final String explanation;

    EntitlementProblem(int status, String title, String explanation) {
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
