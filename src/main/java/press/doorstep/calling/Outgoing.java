package press.doorstep.calling;

import java.net.URI;
import java.util.Map;

/**
 * One call that is to be made.
 *
 * @param headers those of this call; what every call has is added
 * @param wanted so many bytes of what is answered behind the head are read; none if 0
 */
public record Outgoing(String method, URI url, Map<String, String> headers, byte[] body, int wanted) {

    private static final byte[] NOTHING = {};

    public static Outgoing get(URI url, int wanted) {
        return new Outgoing("GET", url, Map.of(), NOTHING, wanted);
    }

    /** Of whose answer only the head is read. */
    public static Outgoing post(URI url, Map<String, String> headers, byte[] body) {
        return new Outgoing("POST", url, headers, body, 0);
    }
}
