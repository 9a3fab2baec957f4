package press.doorstep.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses may be called: those of the public internet, and networks of our own that the configuration names. */
final class AddressRules {

    /** What is not the public internet, besides what Java knows to be local: shared, reserved, for tests, tunnels into any of these. */
    private static final List<Network> CLOSED = networks(List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
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

    private final List<Network> allowed;

    AddressRules(List<String> allowed) {
        this.allowed = networks(allowed);
    }

    boolean permits(InetAddress address) {
        return isAllowed(address) || CLOSED.stream().noneMatch(network -> network.holds(address));
    }

    /** Whether the configuration names it: then it may be called without TLS too. */
    boolean isAllowed(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.holds(address));
    }

    private static List<Network> networks(List<String> texts) {
        return texts.stream().map(Network::of).toList();
    }

    private record Network(byte[] address, int bits) {

        static Network of(String text) {
            String[] parts = text.strip().split("/", 2);
            if (!parts[0].matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
                throw new IllegalArgumentException("\"" + text + "\" is no network, as 10.1.0.0/16 is.");
            }
            try {
                byte[] address = InetAddress.getByName(parts[0]).getAddress();
                return new Network(address, parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("\"" + text + "\" is no network, as 10.1.0.0/16 is.", e);
            }
        }

        boolean holds(InetAddress other) {
            byte[] given = other.getAddress();
            if (given.length != address.length) {
                return false;
            }
            int whole = bits / 8;
            if (!Arrays.equals(address, 0, whole, given, 0, whole)) {
                return false;
            }
            int mask = 0xFF << (8 - bits % 8) & 0xFF;
            return bits % 8 == 0 || (address[whole] & mask) == (given[whole] & mask);
        }
    }
}
