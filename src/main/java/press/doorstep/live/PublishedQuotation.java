package press.doorstep.live;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Place;

/**
 * The canonical utterance. The same words wherever they appear; never edited by the article that carries them.
 *
 * @param speaker null when the speaker is unnamed or a crowd; then {@code saidBy} may say who as printed ("a witness")
 * @param precision of {@code saidOn}: {@code day}, {@code month} or {@code year}; null when {@code saidOn} is
 * @param translationGroup utterances with the same group are translations of each other
 */
public record PublishedQuotation(
        long number,
        UUID id,
        String slug,
        List<String> formerSlugs,
        String text,
        String language,
        @Nullable PublishedSpeaker speaker,
        @Nullable String saidBy,
        @Nullable LocalDate saidOn,
        @Nullable String precision,
        @Nullable String occasion,
        @Nullable Place place,
        @Nullable String medium,
        String verification,
        @Nullable UUID fragmentOf,
        @Nullable UUID translationGroup) {}
