package press.doorstep.topic;

/** What needs a topic. */
record TopicUse(long narrower, long articles) {

    boolean isNone() {
        return narrower == 0 && articles == 0;
    }
}
