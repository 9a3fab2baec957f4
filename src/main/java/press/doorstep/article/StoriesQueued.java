package press.doorstep.article;

/** Stories were put in line to be rendered again. */
record StoriesQueued() {}
