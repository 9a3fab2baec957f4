package press.doorstep.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;

/** Reads JSON that came from outside, strictly: every refusal is a problem that points at what is wrong. */
@ApplicationScoped
public class JsonText {

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    /** One JSON value. Refuses what is no UTF-8, no JSON, doubled, too deep, and text that no database holds. */
    public JsonNode tree(byte[] body) {
        String text = Utf8.decode(body);
        try {
            JsonNode tree = json.readTree(text);
            if (tree == null || tree.isMissingNode()) {
                throw WebProblem.MALFORMED_JSON.because("The body is empty.");
            }
            CleanText.require(tree);
            return tree;
        } catch (JsonProcessingException e) {
            throw JsonFaults.malformed(e);
        }
    }

    /** The value bound to a type and validated. */
    public <T> T read(byte[] body, Class<T> type) {
        return read(tree(body), type);
    }

    /** The tree bound to a type and validated. */
    public <T> T read(JsonNode tree, Class<T> type) {
        return bind(tree, json.readerFor(type));
    }

    /** The same for a generic type. */
    public <T> T read(JsonNode tree, TypeReference<T> type) {
        return bind(tree, json.readerFor(type));
    }

    private <T> T bind(JsonNode tree, ObjectReader reader) {
        if (tree.isNull()) {
            throw WebProblem.INVALID_BODY.because("The body is null.").at("", "Must not be null.");
        }
        UnknownMembers unknown = new UnknownMembers();
        T value;
        try {
            value = reader.withHandler(unknown).readValue(tree);
        } catch (JsonMappingException e) {
            throw unknown.addTo(JsonFaults.invalid(e));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        unknown.refuse();
        requireValid(validator.validate(value));
        return value;
    }

    private static <T> void requireValid(Set<ConstraintViolation<T>> violations) {
        if (!violations.isEmpty()) {
            throw JsonFaults.violations(violations);
        }
    }
}
