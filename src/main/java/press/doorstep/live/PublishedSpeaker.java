package press.doorstep.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;

/**
 * A person or organisation that is quoted. Public while a live article carries words of theirs.
 *
 * @param kind {@code person} or {@code organisation}
 * @param externalIds scheme to identifier, as {@code wikidata} to {@code Q42}
 * @param tenures offices held, oldest first
 */
public record PublishedSpeaker(
        UUID id,
        String slug,
        List<String> formerSlugs,
        String kind,
        Names names,
        List<String> aliases,
        @Nullable String sortName,
        @Nullable Names description,
        @Nullable Picture portrait,
        Map<String, String> externalIds,
        List<Tenure> tenures) {

    /** An office and when it was held: {@code from} and {@code to} are inclusive, null is open. */
    public record Tenure(
            Names title,
            @Nullable Names organisation,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean covers(LocalDate day) {
            return covers(day, day);
        }

        /** Whether it was held on a day of these; both count. */
        boolean covers(LocalDate first, LocalDate last) {
            return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
        }
    }

    /** The offices held on a day, in a month or in a year, as {@code precision} says; {@code first} is its first day. */
    public List<Tenure> rolesIn(LocalDate first, @Nullable String precision) {
        LocalDate last = switch (String.valueOf(precision)) {
            case "month" -> first.plusMonths(1).minusDays(1);
            case "year" -> first.plusYears(1).minusDays(1);
            default -> first;
        };
        return tenures.stream().filter(tenure -> tenure.covers(first, last)).toList();
    }

    /** The office held on a day; of several, the one taken up last. */
    public Optional<Tenure> roleOn(LocalDate day) {
        Tenure role = null;
        for (Tenure tenure : tenures) {
            if (tenure.covers(day)) {
                role = tenure;
            }
        }
        return Optional.ofNullable(role);
    }
}
