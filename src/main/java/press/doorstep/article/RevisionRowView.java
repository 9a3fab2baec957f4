package press.doorstep.article;

import java.time.Instant;

/** A revision in a story's list. {@code kind} is {@code save} or {@code publication}. */
record RevisionRowView(int revision, String kind, String madeBy, Instant madeAt) {}
