package press.doorstep.quotation;

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
