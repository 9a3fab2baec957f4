package press.doorstep.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedOccurrence.Alteration;
import press.doorstep.quotation.PlaceRequest;
import press.doorstep.quotation.Utterance;
import press.doorstep.text.Anchor;
import press.doorstep.text.Body;
import press.doorstep.text.Place;
import press.doorstep.text.QuotationMarks;
import press.doorstep.text.Span;
import press.doorstep.text.StoryText;
import press.doorstep.text.WordEdit;

/** A quotation as a story lists it: what was said, as it will be once the story is published, and where it stands. */
record OccurrenceView(
        UUID id,
        @Nullable String slug,
        String text,
        @Nullable String language,
        @Nullable String speaker,
        @Nullable String saidBy,
        @Nullable LocalDate saidOn,
        @Nullable String saidOnPrecision,
        @Nullable String occasion,
        @Nullable Place place,
        @Nullable String medium,
        @Nullable String fragmentOf,
        String form,
        @Nullable String cue,
        @Nullable String attribution,
        @Nullable String rolePrinted,
        @Nullable Integer collapsedAfter,
        @Nullable String location,
        Anchoring anchoring,
        List<Span> spans,
        List<Alteration> alterations,
        List<WordEdit> edits) {

    static OccurrenceView of(Occurrence occurrence, StoryText text, Labels labels) {
        Utterance said = labels.said(occurrence);
        return new OccurrenceView(
                occurrence.quotation(),
                labels.slug(occurrence.quotation()),
                said.text(),
                said.language().equals(Copy.UNDETERMINED) ? null : said.language(),
                labels.slug(said.speaker()),
                said.saidBy(),
                said.saidOn(),
                said.precision(),
                said.occasion(),
                said.place(),
                said.medium(),
                labels.slug(said.fragmentOf()),
                occurrence.form(),
                occurrence.cue(),
                occurrence.attribution(),
                occurrence.rolePrinted(),
                occurrence.collapsedAfter(),
                occurrence.location(),
                occurrence.anchoring(),
                occurrence.spans(),
                occurrence.alterations(),
                occurrence.edits(text));
    }

    /** The same as it can be sent back. */
    QuotationEntry entry() {
        return new QuotationEntry(
                id,
                slug,
                text,
                language,
                speaker,
                saidBy,
                saidOn == null ? null : saidOn.toString(),
                saidOnPrecision,
                occasion,
                place == null ? null : new PlaceRequest(place.slug(), place.name(), place.country(), place.geo()),
                medium,
                fragmentOf,
                form,
                cue,
                attribution,
                rolePrinted,
                collapsedAfter,
                location,
                anchoring.code(),
                spans,
                alterations,
                edits);
    }

    /** The body with a mark wherever a quotation stands. */
    static Body marked(Body body, List<Occurrence> occurrences) {
        Map<Anchor, String> marks = new HashMap<>();
        for (Occurrence occurrence : occurrences) {
            Anchor anchor = occurrence.anchor();
            if (anchor != null) {
                marks.put(anchor, occurrence.quotation().toString());
            }
        }
        return QuotationMarks.place(body, marks);
    }
}
