package press.doorstep.intake;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the outcomes as it goes out.
 *
 * @param outcome {@code created}, {@code updated}, {@code unchanged}, {@code warned} or {@code refused}
 * @param problems {@code [{pointer, detail}]}, JSON as it is stored
 */
record OutcomeView(
        long line,
        String outcome,
        @Nullable String kind,
        @Nullable UUID id,
        @Nullable String slug,
        @JsonRawValue String problems) {}
