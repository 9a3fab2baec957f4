package press.doorstep.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what Jackson and Bean Validation say into problems, in our words: their messages name classes. */
final class JsonFaults {

    private static final Map<Class<?>, String> KINDS = Map.of(
            String.class, "text",
            Integer.class, "a whole number",
            Long.class, "a whole number",
            Double.class, "a number",
            Boolean.class, "true or false",
            Instant.class, "a time with its zone, as 2026-11-23T10:02:00Z",
            LocalDate.class, "a day, as 2026-11-23",
            UUID.class, "an id");

    private JsonFaults() {}

    static Problem malformed(JsonProcessingException fault) {
        JsonLocation at = fault.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        String detail = reason(fault) + where + ".";
        Problem problem = WebProblem.MALFORMED_JSON.because(detail);
        if (at != null) {
            problem.with("line", at.getLineNr()).with("column", at.getColumnNr());
        }
        if (fault.getProcessor() instanceof JsonParser parser) {
            problem.at(pointer(parser.getParsingContext()), detail);
        }
        return problem;
    }

    private static String reason(JsonProcessingException fault) {
        String said = String.valueOf(fault.getOriginalMessage());
        if (fault instanceof StreamConstraintsException) {
            return said.contains("depth")
                    ? "The body nests deeper than " + StrictJson.MAX_DEPTH + " levels"
                    : "The body has a number of more than " + StrictJson.MAX_DIGITS + " digits or an overlong name";
        }
        if (said.startsWith("Duplicate")) {
            return "A member stands twice in one object";
        }
        if (fault instanceof JsonEOFException) {
            return "The body ends in the middle";
        }
        return fault instanceof JsonParseException ? "This is not JSON" : "There is something behind the JSON value";
    }

    static Problem invalid(JsonMappingException fault) {
        String pointer = pointer(fault.getPath());
        String wanted = "Must be " + wanted(fault) + ".";
        String where = pointer.isEmpty() ? "The body" : "The member " + pointer;
        return WebProblem.INVALID_BODY
                .because(where + " is not what this operation takes.")
                .at(pointer, wanted);
    }

    private static String wanted(JsonMappingException fault) {
        Class<?> type = target(fault);
        if (type == null) {
            return "something else";
        }
        if (type.isEnum()) {
            return oneOf(fault, type);
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "an array";
        }
        return KINDS.getOrDefault(boxed(type), "an object");
    }

    private static @Nullable Class<?> target(JsonMappingException fault) {
        if (fault instanceof MismatchedInputException mismatch) {
            return mismatch.getTargetType();
        }
        return fault.getCause() instanceof InputCoercionException overflow ? overflow.getTargetType() : null;
    }

    private static String oneOf(JsonMappingException fault, Class<?> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(EnumNames::of).toList();
        String given = fault instanceof InvalidFormatException format ? String.valueOf(format.getValue()) : "";
        return "one of " + String.join(", ", names) + "." + Nearest.hint(given, names);
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    static Problem violations(Set<? extends ConstraintViolation<?>> violations) {
        Problem problem = WebProblem.INVALID_BODY.because("The body has members with values they cannot have.");
        violations.stream()
                .map(violation -> Map.entry(pointer(violation.getPropertyPath()), sentence(violation.getMessage())))
                .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .forEach(fault -> problem.at(fault.getKey(), fault.getValue()));
        return problem;
    }

    private static String sentence(String message) {
        String capital = message.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + message.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKey() != null) {
                pointer.append(Pointers.of(node.getKey()));
            } else if (node.getIndex() != null) {
                pointer.append(Pointers.of(node.getIndex()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(Pointers.of(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step ->
                        step.getFieldName() == null ? Pointers.of(step.getIndex()) : Pointers.of(step.getFieldName()))
                .collect(Collectors.joining());
    }

    /** Where a parser stands. */
    static String pointer(@Nullable JsonStreamContext context) {
        return context == null ? "" : context.pathAsPointer().toString();
    }
}
