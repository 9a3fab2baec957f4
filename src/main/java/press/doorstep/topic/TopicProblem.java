package press.doorstep.topic;

import press.doorstep.web.ProblemCode;

/** What this room can refuse. */
enum TopicProblem implements ProblemCode {
    DESK_TOPIC_NOT_FOUND(404, "There is no such topic", """
            No topic has this id or slug. `GET /manage/v1/topics` lists those there are."""),
    TOPIC_IN_USE(409, "The topic is in use", """
            A topic is deleted only when nothing needs it: `narrower` counts the topics that stand below it, `articles` the stories that have it, \
            in their working copy or as they are published. Move or edit those first."""),
    TOPIC_BELOW_ITSELF(422, "The topic would stand below itself", """
            The broader topic asked for stands, directly or further down, below the topic that was to be moved there. Move that one first."""),
    IPTC_CODE_TAKEN(409, "Another topic has this IPTC code", """
            An IPTC Media Topic code belongs to one topic at most. `topic` is the slug of the one that has it."""),
    TOPIC_MERGED(409, "The topic was merged into another", """
            The topic is another now: `into` is the slug of the one to read and change instead. Reading follows by itself; changes do not, because \
            they were meant for something else."""),
    TOPIC_MERGED_WITH_ITSELF(422, "A topic cannot be merged into itself", """
            Both references name one topic, perhaps by a former slug.""");

    private final int status;
    private final String title;
    private final String explanation;

    TopicProblem(int status, String title, String explanation) {
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
