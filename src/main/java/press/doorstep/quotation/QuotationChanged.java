package press.doorstep.quotation;

/** Something about a quotation changed that stories show. */
record QuotationChanged(String slug) {}
