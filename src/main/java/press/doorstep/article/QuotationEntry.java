package press.doorstep.article;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedOccurrence.Alteration;
import press.doorstep.quotation.PlaceRequest;
import press.doorstep.quotation.UtteranceRequest;
import press.doorstep.text.Span;
import press.doorstep.text.WordEdit;

/**
 * A quotation as a story lists it: the utterance ({@code text} to {@code fragmentOf}) and its appearance here ({@code form} to {@code
 * collapsedAfter}). {@code speaker} and {@code fragmentOf} are ids or slugs. What the server finds out ({@code location} to {@code edits})
 * is accepted as it was read.
 *
 * @param id the quotation this is; without one it is recognised by speaker and words, or new
 * @param slug names the quotation like {@code id} does; a new one is called so
 * @param language unless named, that of the quotation this is, or the story's for a new one
 * @param saidOn a day, or a month ({@code 2019-02}) or year ({@code 2019}), which then is the precision
 * @param fragmentOf the fuller quotation; without one it stays what it is (only the quotation itself can be told that it is no fragment)
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
        @Nullable Integer collapsedAfter,
        @Nullable String location,
        @Nullable String anchoring,
        @Nullable List<Span> spans,
        @Nullable List<Alteration> alterations,
        @Nullable List<WordEdit> edits)
        implements UtteranceRequest {}
