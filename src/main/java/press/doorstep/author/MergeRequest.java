package press.doorstep.author;

import jakarta.validation.constraints.NotBlank;

/** What an author is merged into: an id or slug. */
record MergeRequest(@NotBlank String into) {}
