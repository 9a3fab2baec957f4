package press.doorstep.calling;

import java.net.InetAddress;
import java.util.List;
import press.doorstep.web.Networks;

/** Which addresses may be called: those of the public internet, and networks of our own that the configuration names. */
final class AddressRules {

    /** What is not the public internet among the longer addresses: local, reserved, for tests, tunnels into any of these. */
    private static final Networks CLOSED_6 = Networks.of(List.of(
            "::/96",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8"));

    private final Networks allowed;

    AddressRules(List<String> allowed) {
        this.allowed = Networks.of(allowed);
    }

    boolean permits(InetAddress address) {
        return isAllowed(address) || !(Networks.CLOSED_4.hold(address) || CLOSED_6.hold(address));
    }

    /** Whether the configuration names it: then it may be called without TLS too. */
    boolean isAllowed(InetAddress address) {
        return allowed.hold(address);
    }
}
