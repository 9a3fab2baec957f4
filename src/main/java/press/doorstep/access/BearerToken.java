package press.doorstep.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The text behind {@code Authorization: Bearer}, on its way to being recognised. */
final class BearerToken extends BaseAuthenticationRequest {

    private final String text;
    private final String address;

    /** @param address the network address it came from */
    BearerToken(String text, String address) {
        this.text = text;
        this.address = address;
    }

    String text() {
        return text;
    }

    String address() {
        return address;
    }
}
