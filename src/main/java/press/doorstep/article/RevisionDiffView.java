package press.doorstep.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import press.doorstep.comparison.StoryDiff;

/** What a revision changed, measured against another; against nothing when it is the first. */
record RevisionDiffView(
        int revision,
        @Nullable Integer against,
        @JsonUnwrapped StoryDiff diff) {}
