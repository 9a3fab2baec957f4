package press.doorstep.access;

import java.util.Locale;
import press.doorstep.web.ProblemCode;

/** What the management of keys can refuse. */
public enum AccessProblem implements ProblemCode {
    KEY_NOT_FOUND(404, "There is no such key", """
            No key has this id. The list of keys has them all, also those revoked."""),
    SCOPE_NOT_HELD(403, "A key cannot give what it does not have", """
            A key can only be made with scopes that the calling key has itself. `errors` names those it lacks."""),
    TOO_MANY_FAILED_KEYS(429, "Too many bad keys from this address", """
            This address has sent too many keys that are unknown, expired or revoked. `Retry-After` says when the next one is looked at; a good \
            key is accepted at any time.""");

    private final int status;
    private final String title;
    private final String explanation;

    AccessProblem(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
