package press.doorstep.access;

import press.doorstep.web.ProblemCode;

/** What the management of keys can refuse. */
public enum AccessProblem implements ProblemCode {
    KEY_NOT_FOUND(404, "There is no such key", """
            No key has this id. The list of keys has them all, also those revoked."""),
    SCOPE_NOT_HELD(403, "A key cannot give what it does not have", """
            A key can only be made, or given a new text, with scopes that the calling key has itself. `errors` names those it lacks."""),
    KEY_ENDED(409, "The key has ended", """
            A key that is revoked or expired gets no new text: what has ended does not come back. Make another key."""),
    LAST_MANAGING_KEY(409, "It is the last key that can manage keys", """
            Without this key nobody could make or revoke a key any more. Make another one with `keys:manage`, and revoke this one with it."""),
    IDENTITY_PROVIDER_UNAVAILABLE(503, "The identity provider does not answer", """
            The token is signed with a key that is not known yet, and the provider it would have to come from cannot be reached. API keys and \
            tokens signed with known keys go on working. `Retry-After` says when to try again."""),
    TOO_MANY_REQUESTS(429, "Too many requests from this address", """
            This address has asked more often than this operation allows. `RateLimit-Policy` says how often that is, and `Retry-After` when to go on."""),
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
