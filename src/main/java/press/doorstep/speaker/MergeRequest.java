package press.doorstep.speaker;

import jakarta.validation.constraints.NotBlank;

/** What a speaker is merged into: an id or slug. */
record MergeRequest(@NotBlank String into) {}
