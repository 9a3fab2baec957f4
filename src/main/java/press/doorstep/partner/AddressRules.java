package press.doorstep.partner;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Which addresses may be connected to: those of the public net, so that no feed leads into ours. */
final class AddressRules {

    /** First octets and how many bits count. */
    private static final int[][] RESERVED = {
        {0, 0, 0, 0, 8},
        {10, 0, 0, 0, 8},
        {100, 64, 0, 0, 10},
        {127, 0, 0, 0, 8},
        {169, 254, 0, 0, 16},
        {172, 16, 0, 0, 12},
        {192, 0, 0, 0, 24},
        {192, 0, 2, 0, 24},
        {192, 88, 99, 0, 24},
        {192, 168, 0, 0, 16},
        {198, 18, 0, 0, 15},
        {198, 51, 100, 0, 24},
        {203, 0, 113, 0, 24},
        {224, 0, 0, 0, 3}
    };

    private AddressRules() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int value = value(bytes, 0);
        return Arrays.stream(RESERVED).noneMatch(range -> {
            int start = (range[0] << 24) | (range[1] << 16) | (range[2] << 8) | range[3];
            return (value ^ start) >>> (32 - range[4]) == 0;
        });
    }

    /** Global unicast, but for what carries an address of the other kind and for documentation. */
    private static boolean isPublic6(byte[] bytes) {
        int first = value(bytes, 0);
        if (first == 0x0064FF9B) {
            return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
        }
        boolean global = first >>> 29 == 1;
        boolean carrying = first >>> 16 == 0x2002 || first == 0x20010000;
        boolean documentation = first == 0x20010DB8 || first >>> 20 == 0x3FF;
        return global && !carrying && !documentation;
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
