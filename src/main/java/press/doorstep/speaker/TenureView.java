package press.doorstep.speaker;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;

/** An office of a speaker, with the id it is changed by. */
record TenureView(
        UUID id,
        Names title,
        @Nullable Names organisation,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static TenureView of(Tenure tenure) {
        return new TenureView(tenure.id, tenure.title, tenure.organisation, tenure.from, tenure.to);
    }
}
