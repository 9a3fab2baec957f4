package press.doorstep.quotation;

import java.util.List;
import java.util.UUID;
import press.doorstep.live.PublishedSpeaker;

/**
 * A role that a story prints and that its speaker did not hold on the day.
 *
 * @param held the offices that were held then
 */
public record RoleMismatch(
        UUID occurrence, UUID quotation, UUID article, String rolePrinted, List<PublishedSpeaker.Tenure> held) {}
