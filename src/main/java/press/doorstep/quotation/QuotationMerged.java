package press.doorstep.quotation;

import java.util.UUID;

/** A quotation is another from now on. */
record QuotationMerged(UUID into) {}
