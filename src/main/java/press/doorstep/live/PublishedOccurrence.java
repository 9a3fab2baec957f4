package press.doorstep.live;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Location;
import press.doorstep.text.Span;

/**
 * One appearance of a quotation in a story.
 *
 * @param ordinal the appearance's place in reading order, from 1
 * @param form {@code direct}, {@code partial}, {@code mixed} or {@code indirect}
 * @param location null for an indirect quotation whose words do not stand in the story; it has no spans then
 * @param rolePrinted the role as the story printed it; never touched by an edit of a tenure
 * @param collapsedAfter code points of the words shown before a "More"; display only, never part of the words
 * @param alterations what the editor changed in the words: brackets and ellipses
 */
public record PublishedOccurrence(
        UUID id,
        UUID quotation,
        int ordinal,
        @Nullable Location location,
        String form,
        @Nullable String cue,
        @Nullable String attribution,
        @Nullable String rolePrinted,
        List<Span> spans,
        @Nullable Integer collapsedAfter,
        List<Alteration> alterations) {

    /** {@code kind} is {@code omission} or {@code insertion}; {@code [start, end)} code points of the quotation's text. */
    public record Alteration(String kind, int start, int end, String text) {}
}
