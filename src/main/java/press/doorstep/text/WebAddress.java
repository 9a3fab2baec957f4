package press.doorstep.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses a story may carry: the web's for pictures and players, and mail besides for links. */
final class WebAddress {

    static final int MAX_LENGTH = 2_048;

    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s@<>\"]+@[^\\s@<>\"]+");

    private WebAddress() {}

    static boolean isWeb(String address) {
        if (address.length() > MAX_LENGTH) {
            return false;
        }
        try {
            URI uri = new URI(address);
            boolean http = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            // A user name before the host serves only to make an address look like another's.
            return http && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    static boolean isLink(String address) {
        return isWeb(address)
                || (address.length() <= MAX_LENGTH && MAIL.matcher(address).matches());
    }

    /** The address as it stands in somebody's markup, if a story may carry it; one without a scheme is taken as https. */
    static Optional<String> link(String raw) {
        return Optional.of(cleaned(raw)).filter(WebAddress::isLink);
    }

    static Optional<String> web(String raw) {
        return Optional.of(cleaned(raw)).filter(WebAddress::isWeb);
    }

    private static String cleaned(String raw) {
        String address = raw.strip().replace(" ", "%20").replace("|", "%7C");
        return address.startsWith("//") ? "https:" + address : address;
    }
}
