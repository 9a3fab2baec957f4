package press.doorstep.quotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new quotation.
 *
 * @param id the id it is to have
 * @param slug the slug it is to have, if that matters
 * @param story the story it comes with, and goes with when nothing else needs it; null when it is there on its own account
 */
public record Said(
        UUID id,
        @Nullable String slug,
        Utterance utterance,
        @Nullable UUID story) {}
