package press.doorstep.quotation;

/** What a split came to: the quotation that was parted, and the one that stays. */
record SplitView(QuotationView quotation, QuotationView remaining) {}
