package press.doorstep.article;

import java.time.Instant;

/** A story as it was when it was saved or published. */
record RevisionView(int revision, String kind, String madeBy, Instant madeAt, StoryView article) {}
