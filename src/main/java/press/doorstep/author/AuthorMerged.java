package press.doorstep.author;

import java.util.UUID;

/** An author is another from now on. */
record AuthorMerged(UUID into) {}
