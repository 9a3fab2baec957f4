package press.doorstep.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A refusal on its way to the caller as RFC 9457 {@code application/problem+json}. Carries nothing that is not meant to be read. */
public final class Problem extends RuntimeException {

    private static final String PLACE = Problem.class.getName();

    private final transient ProblemCode code;
    private final transient List<Particular> errors = new ArrayList<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    Problem(ProblemCode code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    /** One particular: a JSON Pointer into the body, or the name of a parameter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Particular(
            @Nullable String pointer, @Nullable String parameter, String detail) {}

    public Problem at(String pointer, String detail) {
        errors.add(new Particular(pointer, null, detail));
        return this;
    }

    public Problem parameter(String name, String detail) {
        errors.add(new Particular(null, name, detail));
        return this;
    }

    /** Adds an extension member to the problem document. */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds a response header, as {@code Retry-After}. */
    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The code of the problem a request was answered with. */
    public static Optional<String> answeredTo(RoutingContext request) {
        return Optional.ofNullable(request.get(PLACE));
    }

    void answers(RoutingContext request) {
        request.put(PLACE, code.code());
    }

    public ProblemCode code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Particular> errors() {
        return errors;
    }

    public Map<String, Object> members() {
        return members;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
