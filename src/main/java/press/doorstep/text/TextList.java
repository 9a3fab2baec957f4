package press.doorstep.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A list of texts kept as a JSON array. A type of its own because Hibernate 7.2 confuses a {@code List<String>} kept as JSON in one entity with
 * one kept as an array of the database in another.
 */
public record TextList(@JsonValue List<String> all) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TextList {
        all = List.copyOf(all);
    }
}
