package press.doorstep.syndication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object being put together, in order; members without a value are left out. */
final class JsonDocument {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, Object> members = new LinkedHashMap<>();

    static <T> T read(byte[] json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonDocument with(String name, @Nullable Object value) {
        if (value == null || (value instanceof Collection<?> values && values.isEmpty())) {
            return this;
        }
        members.put(name, plain(value));
        return this;
    }

    /** A list that is there even when it is empty. */
    JsonDocument withAll(String name, List<JsonDocument> values) {
        members.put(name, plain(values));
        return this;
    }

    /** All members of another, behind those that are there. */
    JsonDocument with(JsonDocument other) {
        members.putAll(other.members);
        return this;
    }

    private static Object plain(Object value) {
        if (value instanceof JsonDocument object) {
            return object.members;
        }
        return value instanceof List<?> list
                ? list.stream().map(JsonDocument::plain).toList()
                : value;
    }

    /** Without a single {@code <}, so that it can stand in a page's script as it is. */
    byte[] bytes() {
        try {
            return MAPPER.writeValueAsString(members).replace("<", "\\u003c").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
