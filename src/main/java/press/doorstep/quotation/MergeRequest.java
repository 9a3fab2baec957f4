package press.doorstep.quotation;

import jakarta.validation.constraints.NotBlank;

/** What a quotation is merged into: an id or slug. */
record MergeRequest(@NotBlank String into) {}
