package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public quotation with what has to be known to say whether something was said.
 *
 * @param quotation the delivered document
 * @param speaker null when there is none
 * @param corrections of the latest stories that carry it, each with the member {@code article}; the latest first
 */
public record OnRecord(
        long number, JsonNode quotation, @Nullable PublishedSpeaker speaker, List<JsonNode> corrections) {}
