package press.doorstep.partner;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum PartnerProblem implements ProblemCode {
    PARTNER_FEED_NOT_FOUND(404, "There is no such feed", """
            There is no feed of a partner with this id. `GET /manage/v1/partner-feeds` lists those there are."""),
    PARTNER_NEWS_NOT_FOUND(404, "There is no such story of a partner", """
            There is no story of a partner with this id. `GET /manage/v1/partner-news` lists those there are."""),
    PARTNER_FEED_KNOWN(409, "The feed is there already", """
            A feed at this address is polled already; `feed` is its id. Change that one."""),
    PARTNER_NEWS_KNOWN(409, "The story is there already", """
            A story of this partner at this address is there already; `news` is its id. Change that one."""),
    PARTNER_NEWS_POLLED(409, "The story comes from a feed", """
            What was read in a feed would come again with the next poll. Set `hidden` to keep it from readers.""");

    private final int status;
    private final String title;
    private final String explanation;

    PartnerProblem(int status, String title, String explanation) {
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
