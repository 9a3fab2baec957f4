package press.doorstep.article;

import org.jspecify.annotations.Nullable;
import press.doorstep.text.Location;

/**
 * Words of the corrected story that a correction is about.
 *
 * @param location only in this part of the story
 * @param block only in the block or list item with this id
 * @param occurrence which of the places, from 1
 */
public record AffectedRequest(
        @Nullable String exact,
        @Nullable Location location,
        @Nullable String block,
        @Nullable Integer occurrence) {}
