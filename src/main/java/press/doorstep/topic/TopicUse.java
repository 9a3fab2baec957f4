package press.doorstep.topic;

/** What needs a topic. */
record TopicUse(long narrower, long articles) {

    /** The same, or more stories than these. */
    TopicUse orMore(long others) {
        return new TopicUse(narrower, Math.max(articles, others));
    }

    boolean isNone() {
        return narrower == 0 && articles == 0;
    }
}
