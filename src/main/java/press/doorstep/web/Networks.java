package press.doorstep.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Sets of addresses, as whole networks. */
public final class Networks {

    /** Of the addresses of four bytes those that are not the public internet: local, shared, reserved, for tests, for many. */
    public static final Networks CLOSED_4 = of(List.of(
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
            "224.0.0.0/3"));

    private final List<Network> networks;

    private Networks(List<Network> networks) {
        this.networks = networks;
    }

    /** Each as {@code 10.1.0.0/16} or a single address; anything else is an {@link IllegalArgumentException}, names too. */
    public static Networks of(List<String> texts) {
        return new Networks(texts.stream().map(Network::of).toList());
    }

    public boolean hold(InetAddress address) {
        return networks.stream().anyMatch(network -> network.holds(address));
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
