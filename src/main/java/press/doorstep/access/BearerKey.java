package press.doorstep.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The text behind {@code Authorization: Bearer}, on its way to being recognised. */
final class BearerKey extends BaseAuthenticationRequest {

    private final String text;

    BearerKey(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
