package press.doorstep.delivery;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the references in a query stand for, by parameter. */
record Named(Map<String, List<UUID>> byParameter) {

    List<UUID> ids(String parameter) {
        return byParameter.getOrDefault(parameter, List.of());
    }
}
