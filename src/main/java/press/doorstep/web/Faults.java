package press.doorstep.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.handler.HttpException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** What any exception means to the caller. Looks through wrappers, and says nothing of what it does not know. */
final class Faults {

    private static final int DEEPEST = 20;
    private static final String RETRY_AFTER = "Retry-After";

    private Faults() {}

    static Problem problem(Throwable fault) {
        @Nullable Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Optional<Problem> problem = known(cause);
            if (problem.isPresent()) {
                return problem.get();
            }
            cause = cause.getCause();
        }
        return WebProblem.INTERNAL.because("The request could not be answered; the fault was logged.");
    }

    private static Optional<Problem> known(Throwable fault) {
        if (fault instanceof Problem problem) {
            return Optional.of(problem);
        }
        if (fault instanceof UnauthorizedException || fault instanceof AuthenticationFailedException) {
            return Optional.of(unauthenticated(fault));
        }
        if (fault instanceof ForbiddenException) {
            return Optional.of(WebProblem.FORBIDDEN.because("The key lacks a scope this operation needs."));
        }
        if (fault instanceof OptimisticLockException || fault instanceof StaleStateException) {
            return Optional.of(
                    WebProblem.PRECONDITION_FAILED.because("Somebody else changed it while this request ran."));
        }
        if (fault instanceof ConstraintViolationException violations) {
            return Optional.of(JsonFaults.violations(violations.getConstraintViolations()));
        }
        if (fault instanceof JsonProcessingException json) {
            return Optional.of(JsonFaults.malformed(json));
        }
        if (fault instanceof RejectedExecutionException) {
            return Optional.of(WebProblem.OVERLOADED
                    .because("All workers are busy and the queue is full.")
                    .header(RETRY_AFTER, "1"));
        }
        return fault instanceof SQLException sql ? database(sql) : status(fault).flatMap(Faults::http);
    }

    private static Problem unauthenticated(Throwable fault) {
        // Only the exceptions of the room access carry a text; the framework's own are empty.
        @Nullable String said = fault instanceof AuthenticationFailedException ? fault.getMessage() : null;
        return WebProblem.UNAUTHENTICATED
                .because(said == null ? "Send the header Authorization: Bearer and a key." : said)
                .header("WWW-Authenticate", said == null ? "Bearer" : "Bearer error=\"invalid_token\"");
    }

    /** By SQLSTATE: away (08, 57P), too busy or full (53), too slow (57014), locked (55P03), run into another (40). */
    private static Optional<Problem> database(SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        if (state.startsWith("23") && !state.equals("23514")) {
            return Optional.of(WebProblem.CONFLICT.because("Something else was done at the same moment; read again."));
        }
        boolean exhausted =
                String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
        boolean passing = state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("40")
                || state.equals("57014")
                || state.equals("55P03");
        if (!exhausted && !passing) {
            return Optional.empty();
        }
        return Optional.of(WebProblem.DATABASE_UNAVAILABLE
                .because(
                        exhausted
                                ? "All connections to the database are in use."
                                : "The database is away, busy or took too long.")
                .header(RETRY_AFTER, exhausted ? "1" : "2"));
    }

    private static Optional<Integer> status(Throwable fault) {
        if (fault instanceof WebApplicationException refused) {
            return Optional.of(refused.getResponse().getStatus());
        }
        return fault instanceof HttpException refused ? Optional.of(refused.getStatusCode()) : Optional.empty();
    }

    /** What the framework refuses by status alone. */
    static Optional<Problem> http(int status) {
        return switch (status) {
            case 400 -> Optional.of(WebProblem.INVALID_URL.because("The request is not well formed."));
            case 401 -> Optional.of(unauthenticated(new UnauthorizedException()));
            case 403 -> Optional.of(WebProblem.FORBIDDEN.because("The key lacks a scope this operation needs."));
            case 404 -> Optional.of(WebProblem.NOT_FOUND.because("There is nothing at this address."));
            case 405 -> Optional.of(WebProblem.METHOD_NOT_ALLOWED.because("This address does not have this method."));
            case 406 ->
                Optional.of(WebProblem.NOT_ACCEPTABLE.because("This address has none of the media types in Accept."));
            case 413 -> Optional.of(WebProblem.BODY_TOO_LARGE.because("The body is too large."));
            case 414 -> Optional.of(WebProblem.URI_TOO_LONG.because("The address is too long."));
            case 415 ->
                Optional.of(
                        WebProblem.UNSUPPORTED_MEDIA_TYPE.because("This operation does not read this Content-Type."));
            case 431 -> Optional.of(WebProblem.HEADERS_TOO_LARGE.because("The headers are too large."));
            case 503 ->
                Optional.of(
                        WebProblem.OVERLOADED.because("The node is not ready.").header(RETRY_AFTER, "1"));
            default -> Optional.empty();
        };
    }
}
