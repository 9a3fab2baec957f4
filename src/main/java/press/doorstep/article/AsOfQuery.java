package press.doorstep.article;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import press.doorstep.web.Parameters;

/** At which time, not to come, a story is wanted, and in which form then. */
record AsOfQuery(Optional<Instant> asOf, DeliveryForm form) {

    static AsOfQuery of(UriInfo uri, Instant now) {
        Parameters parameters = Parameters.of(
                uri,
                Stream.concat(Stream.of("asOf"), DeliveryForm.PARAMETERS.stream())
                        .toArray(String[]::new));
        Optional<Instant> asOf = parameters.time("asOf");
        if (asOf.filter(now::isBefore).isPresent()) {
            throw Parameters.invalid("asOf", "lies in the future; a preview shows what is scheduled.");
        }
        for (String name : DeliveryForm.PARAMETERS) {
            if (asOf.isEmpty() && parameters.text(name).isPresent()) {
                throw Parameters.invalid(name, "goes with asOf; the working copy has one form.");
            }
        }
        return new AsOfQuery(asOf, DeliveryForm.of(parameters));
    }
}
