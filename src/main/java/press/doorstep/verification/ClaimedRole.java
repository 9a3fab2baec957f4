package press.doorstep.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.OnRecord;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.text.Offices;

/** The office in which somebody is held to have spoken. */
record ClaimedRole(String named) {

    static @Nullable ClaimedRole of(@Nullable String named) {
        return named == null ? null : new ClaimedRole(named);
    }

    /** Whether it was held when the words were said; null where no office of the speaker is on record. */
    @Nullable
    Boolean held(OnRecord record) {
        PublishedSpeaker speaker = record.speaker();
        if (speaker == null || speaker.tenures().isEmpty()) {
            return null;
        }
        JsonNode quotation = record.quotation();
        LocalDate first = day(quotation);
        LocalDate last = last(first, quotation.path("saidOnPrecision").asText());
        List<PublishedSpeaker.Tenure> then = speaker.tenures().stream()
                .filter(tenure -> tenure.covers(first, last))
                .toList();
        return then.stream().anyMatch(tenure -> Offices.fits(named, tenure.title(), tenure.organisation()));
    }

    /** Words of an unknown day were said when they were first published, as far as is known. */
    private static LocalDate day(JsonNode quotation) {
        JsonNode said = quotation.path("saidOn");
        String day = said.isTextual()
                ? said.textValue()
                : quotation.path("firstPublished").path("publishedAt").asText().substring(0, 10);
        return LocalDate.parse(day);
    }

    private static LocalDate last(LocalDate first, String precision) {
        return switch (precision) {
            case "month" -> first.plusMonths(1).minusDays(1);
            case "year" -> first.plusYears(1).minusDays(1);
            default -> first;
        };
    }
}
