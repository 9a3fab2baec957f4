package press.doorstep.quotation;

import java.util.List;

/** A quotation that may be the same utterance as the one asked about. {@code dismissed}: somebody found that it is not. */
record VariantView(QuotationView quotation, String kind, double similarity, List<String> why, boolean dismissed) {

    static VariantView of(Variant variant, QuotationView quotation, boolean dismissed) {
        return new VariantView(
                quotation,
                variant.kind().code(),
                Math.round(variant.similarity() * 1000) / 1000.0,
                variant.why(),
                dismissed);
    }
}
