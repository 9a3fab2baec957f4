package press.doorstep.reading;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Who sent a beacon, as far as it tells readers apart; never kept.
 *
 * @param address of IPv6 the first half, since a reader has the whole other half
 * @param agent what the browser calls itself
 */
public record Reader(String address, String agent) {

    private static final int LONGEST = 300;

    public static Reader of(String address, String agent) {
        return new Reader(network(address), agent.substring(0, Math.min(LONGEST, agent.length())));
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            StringBuilder network = new StringBuilder();
            for (int i = 0; i < Math.min(8, bytes.length); i++) {
                network.append(Character.forDigit((bytes[i] >> 4) & 15, 16))
                        .append(Character.forDigit(bytes[i] & 15, 16));
            }
            return network.toString();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
