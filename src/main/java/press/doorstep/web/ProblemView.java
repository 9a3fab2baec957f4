package press.doorstep.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/** A problem as it goes out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "traceId", "errors"})
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String traceId,
        List<Problem.Particular> errors,
        @JsonAnyGetter Map<String, Object> members) {

    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemView of(Problem problem, String traceId) {
        ProblemCode code = problem.code();
        return new ProblemView(
                "/problems/" + code.code(),
                code.title(),
                code.status(),
                problem.detail(),
                code.code(),
                traceId,
                problem.errors(),
                problem.members());
    }
}
