package press.doorstep.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.quotation.SpokenWords;
import press.doorstep.text.Anchor;
import press.doorstep.text.Checks;
import press.doorstep.text.Location;
import press.doorstep.text.Span;

/** An entry of a story's list of quotations as it was sent, tidied. */
record Quote(
        String pointer,
        @Nullable UUID id,
        @Nullable String slug,
        SpokenWords words,
        String form,
        @Nullable String cue,
        @Nullable String attribution,
        @Nullable String rolePrinted,
        @Nullable Integer collapsedAfter,
        QuotationEntry sent) {

    static Quote of(Checks checks, String pointer, QuotationEntry sent, String language) {
        SpokenWords words = SpokenWords.of(checks, pointer, sent, language);
        return new Quote(
                pointer,
                sent.id(),
                checks.slug(pointer + "/slug", sent.slug()),
                words,
                checks.choice(pointer + "/form", sent.form(), Occurrence.FORMS, "direct"),
                checks.line(pointer + "/cue", sent.cue(), Checks.NAME),
                checks.line(pointer + "/attribution", sent.attribution(), Checks.NAME),
                checks.line(pointer + "/rolePrinted", sent.rolePrinted(), Checks.NAME),
                collapse(checks, pointer + "/collapsedAfter", sent.collapsedAfter(), words.text()),
                sent);
    }

    private static @Nullable Integer collapse(Checks checks, String pointer, @Nullable Integer sent, String text) {
        if (sent != null && (sent < 1 || sent >= text.codePointCount(0, text.length()))) {
            checks.fault(pointer, "Must be a number of characters, from 1 to one less than the words have.");
        }
        return sent;
    }

    /** Where it says the words stand, if it does. */
    @Nullable
    Anchor anchor() {
        List<Span> spans = sent.spans();
        if (spans == null || spans.isEmpty() || sent.location() == null) {
            return null;
        }
        return Arrays.stream(Location.values())
                .filter(location -> location.name().toLowerCase(Locale.ROOT).equals(sent.location()))
                .findFirst()
                .map(location -> new Anchor(location, spans))
                .orElse(null);
    }

    /** The id or slug it says it is, if it does. */
    @Nullable
    String named() {
        return id != null ? id.toString() : slug;
    }
}
