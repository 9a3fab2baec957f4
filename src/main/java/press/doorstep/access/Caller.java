package press.doorstep.access;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * Who does something: a key, a person, the application by itself, or nobody we know.
 *
 * @param id the key's id, or what the provider calls the person; the same whatever they are named
 * @param name as it stands in owners and revisions
 */
public record Caller(Kind kind, String id, String name) {

    /** Kinds of callers. */
    public enum Kind {
        KEY,
        PERSON,
        SYSTEM,
        NOBODY
    }

    /** Whoever shows no credential, or none that holds. */
    public static final Caller NOBODY = new Caller(Kind.NOBODY, "anonymous", "anonymous");

    private static final String PLACE = Caller.class.getName();

    /** A part of the application that acts by itself, as the schedule. */
    public static Caller system(String name) {
        return new Caller(Kind.SYSTEM, name, name);
    }

    /** Whoever makes a request, as far as that was found out. */
    public static Caller of(RoutingContext request) {
        @Nullable Caller caller = request.get(PLACE);
        return caller == null ? NOBODY : caller;
    }

    void isBehind(RoutingContext request) {
        request.put(PLACE, this);
    }
}
