package press.doorstep.quotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new quotation: the id it is to have and, if it matters, the slug. */
public record Said(UUID id, @Nullable String slug, Utterance utterance) {}
