package press.doorstep.partner;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import press.doorstep.web.Networks;

/** Which addresses may be connected to: those of the public net, so that no feed leads into ours. */
final class AddressRules {

    private AddressRules() {}

    static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address ? !Networks.CLOSED_4.hold(address) : isPublic6(address.getAddress());
    }

    /** Global unicast, but for what carries an address of the other kind and for documentation. */
    private static boolean isPublic6(byte[] bytes) {
        int first = value(bytes, 0);
        if (first == 0x0064FF9B) {
            return isPublic(carried(bytes));
        }
        boolean global = first >>> 29 == 1;
        boolean carrying = first >>> 16 == 0x2002 || first == 0x20010000;
        boolean documentation = first == 0x20010DB8 || first >>> 20 == 0x3FF;
        return global && !carrying && !documentation;
    }

    private static InetAddress carried(byte[] bytes) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address.", e);
        }
    }

    private static int value(byte[] bytes, int from) {
        return ((bytes[from] & 255) << 24)
                | ((bytes[from + 1] & 255) << 16)
                | ((bytes[from + 2] & 255) << 8)
                | (bytes[from + 3] & 255);
    }

    /** The address to connect to for a host; all that it has must be public, or none is. */
    static InetAddress resolve(String host, boolean onlyPublic) throws FeedFault {
        try {
            String plain = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
            InetAddress[] all = InetAddress.getAllByName(plain);
            if (onlyPublic && !Arrays.stream(all).allMatch(AddressRules::isPublic)) {
                throw new FeedFault("The feed's host is not on the public net.");
            }
            return all[0];
        } catch (UnknownHostException e) {
            throw new FeedFault("The feed's host is not known.");
        }
    }
}
