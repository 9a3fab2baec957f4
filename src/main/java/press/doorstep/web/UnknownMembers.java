package press.doorstep.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers all unknown members of a body, instead of stopping at the first. */
final class UnknownMembers extends DeserializationProblemHandler {

    private static final int MOST = 50;

    private final Map<String, String> found = new TreeMap<>();

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser in,
            @Nullable JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        Collection<Object> known = deserializer == null ? null : deserializer.getKnownPropertyNames();
        List<String> names = known == null
                ? List.of()
                : known.stream()
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .sorted()
                        .toList();
        if (found.size() < MOST) {
            found.put(JsonFaults.pointer(in.getParsingContext()), "Unknown member." + Nearest.hint(name, names));
        }
        in.skipChildren();
        return true;
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw addTo(WebProblem.INVALID_BODY.because("The body has members this operation does not know."));
        }
    }

    Problem addTo(Problem problem) {
        found.forEach(problem::at);
        return problem;
    }
}
