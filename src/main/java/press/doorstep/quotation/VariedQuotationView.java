package press.doorstep.quotation;

import java.util.List;

/** A quotation, and what may be the same utterance, the likeliest first. */
record VariedQuotationView(QuotationView quotation, List<VariantView> variants) {}
