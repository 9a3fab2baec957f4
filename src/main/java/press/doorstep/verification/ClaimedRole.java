package press.doorstep.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
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
        return speaker.rolesIn(day(quotation), quotation.path("saidOnPrecision").textValue()).stream()
                .anyMatch(tenure -> Offices.fits(named, tenure.title(), tenure.organisation()));
    }

    /** Words of an unknown day were said when they were first published, as far as is known. */
    private static LocalDate day(JsonNode quotation) {
        JsonNode said = quotation.path("saidOn");
        String day = said.isTextual()
                ? said.textValue()
                : quotation.path("firstPublished").path("publishedAt").asText().substring(0, 10);
        return LocalDate.parse(day);
    }
}
