package press.doorstep.quotation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A quotation as it is sent; {@code speaker}, {@code fragmentOf} and {@code translationOf} are ids or slugs. */
record QuotationRequest(
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
        @Nullable String verification,
        @Nullable String verificationNote,
        @Nullable String fragmentOf,
        @Nullable String translationOf)
        implements UtteranceRequest {

    static final QuotationRequest NOTHING =
            new QuotationRequest(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** What is said of a quotation that is parted from another: what is sent, and for the rest what holds for the other. */
    static QuotationRequest of(Quotation from, QuotationRequest sent) {
        boolean spoken = sent.speaker != null || sent.saidBy != null;
        boolean dated = sent.saidOn != null;
        LocalDate day = from.saidOn;
        return new QuotationRequest(
                sent.slug,
                sent.text == null ? from.words : sent.text,
                sent.language == null ? from.language : sent.language,
                spoken || from.speaker == null ? sent.speaker : from.speaker.toString(),
                spoken ? sent.saidBy : from.saidBy,
                dated || day == null ? sent.saidOn : day.toString(),
                dated ? sent.saidOnPrecision : from.precision,
                sent.occasion == null ? from.occasion : sent.occasion,
                sent.place == null && from.place != null
                        ? new PlaceRequest(null, from.place.name(), from.place.country(), from.place.geo())
                        : sent.place,
                sent.medium == null ? from.medium : sent.medium,
                sent.verification == null ? from.verification : sent.verification,
                sent.verificationNote,
                sent.fragmentOf,
                sent.translationOf);
    }

    static QuotationRequest of(QuotationRecord sent) {
        return new QuotationRequest(
                sent.slug(),
                sent.text(),
                sent.language(),
                sent.speaker(),
                sent.saidBy(),
                sent.saidOn(),
                sent.saidOnPrecision(),
                sent.occasion(),
                sent.place(),
                sent.medium(),
                sent.verification(),
                sent.verificationNote(),
                sent.fragmentOf(),
                sent.translationOf());
    }
}
