package press.doorstep.live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A live quotation as words, for those who make them findable.
 *
 * @param saidOn {@code LocalDate.MIN} when the day is not known
 * @param names of the speaker in all languages, of the occasion and of the place
 * @param terms what it can be filtered by, by number
 */
public record QuotationText(
        long number,
        UUID id,
        String language,
        String words,
        LocalDate saidOn,
        boolean fragment,
        List<String> names,
        Instant firstPublishedAt,
        Instant renderedAt,
        Map<Integer, Term> terms) {}
