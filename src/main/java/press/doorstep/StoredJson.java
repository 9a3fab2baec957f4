package press.doorstep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.lang.reflect.Type;
import org.hibernate.type.format.AbstractJsonFormatMapper;

/**
 * How entities keep JSON in their columns. Apart from the mapper that speaks HTTP, so that a stricter or prettier API never makes rows
 * unreadable; members that are no longer known are passed over, because rows outlive records.
 */
@JsonFormat
@PersistenceUnitExtension
class StoredJson extends AbstractJsonFormatMapper {

    private final JsonMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    protected <T> T fromString(CharSequence json, Type type) {
        try {
            return mapper.readValue(json.toString(), mapper.constructType(type));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "A row holds JSON that cannot be read as " + type.getTypeName() + ".", e);
        }
    }

    @Override
    protected <T> String toString(T value, Type type) {
        try {
            return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A " + type.getTypeName() + " cannot be written as JSON.", e);
        }
    }
}
