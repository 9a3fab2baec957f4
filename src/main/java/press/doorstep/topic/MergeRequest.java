package press.doorstep.topic;

import jakarta.validation.constraints.NotBlank;

/** What a topic is merged into: an id or slug. */
record MergeRequest(@NotBlank String into) {}
