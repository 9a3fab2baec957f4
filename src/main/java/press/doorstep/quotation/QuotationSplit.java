package press.doorstep.quotation;

import java.util.UUID;

/** Some appearances of a quotation are another's from now on. */
record QuotationSplit(UUID out) {}
