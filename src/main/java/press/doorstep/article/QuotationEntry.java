package press.doorstep.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.quotation.PlaceRequest;

/**
 * A quotation as a story lists it: the utterance ({@code text} to {@code medium}) and its appearance here ({@code form} to {@code
 * collapsedAfter}). {@code speaker} and {@code fragmentOf} are ids or slugs.
 *
 * @param id the quotation this is; without one it is recognised by speaker and words, or new
 * @param language the story's, unless another is named
 * @param saidOn a day, or a month ({@code 2019-02}) or year ({@code 2019}), which then is the precision
 * @param form {@code direct} unless named
 */
public record QuotationEntry(
        @Nullable UUID id,
        @Nullable String slug,
        @Nullable String text,
        @Nullable String language,
        @Nullable String speaker,
        @Nullable String saidBy,
        @Nullable String saidOn,
        @Nullable String saidOnPrecision,
        @Nullable String occasion,
        @Nullable PlaceRequest place,
        @Nullable String medium,
        @Nullable String fragmentOf,
        @Nullable String form,
        @Nullable String cue,
        @Nullable String attribution,
        @Nullable String rolePrinted,
        @Nullable Integer collapsedAfter) {}
