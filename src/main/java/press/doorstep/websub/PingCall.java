package press.doorstep.websub;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import press.doorstep.calling.Outgoing;

/** The feed as it is sent: as anybody gets it, with the links that say what it is, signed for whoever gave a secret. */
final class PingCall {

    private static final String ALGORITHM = "HmacSHA256";

    private PingCall() {}

    static Outgoing of(Ping ping) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", ping.mediaType());
        headers.put("Link", ping.links());
        if (ping.secret() != null) {
            headers.put("X-Hub-Signature", "sha256=" + signature(ping.secret(), ping.body()));
        }
        return Outgoing.post(ping.callback(), headers, ping.body());
    }

    static String signature(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform has no " + ALGORITHM + ".", e);
        }
    }
}
