package press.doorstep.quotation;

import java.util.UUID;

/** A quotation as it is at the desk. */
public record KnownQuotation(UUID id, String slug, Utterance utterance) {}
