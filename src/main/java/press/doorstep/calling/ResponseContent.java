package press.doorstep.calling;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of what is answered behind the head, however its length is told. */
final class ResponseContent {

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *([0-9]{1,9})\\s*$");
    private static final Pattern CHUNKED = Pattern.compile("(?im)^transfer-encoding:.*\\bchunked\\s*$");
    private static final int LONGEST_SIZE = 200;

    private ResponseContent() {}

    /** At most {@code wanted} bytes, as text. */
    static String read(ResponseHead head, InputStream in, int wanted) throws IOException {
        byte[] bytes = CHUNKED.matcher(head.text()).find() ? chunks(in, wanted) : plain(head, in, wanted);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] plain(ResponseHead head, InputStream in, int wanted) throws IOException {
        Matcher length = LENGTH.matcher(head.text());
        return in.readNBytes(length.find() ? Math.min(wanted, Integer.parseInt(length.group(1))) : wanted);
    }

    private static byte[] chunks(InputStream in, int wanted) throws IOException {
        byte[] content = new byte[wanted];
        int have = 0;
        for (int size = size(in); size > 0 && have < wanted; size = size(in)) {
            int part = Math.min(size, wanted - have);
            have += in.readNBytes(content, have, part);
            if (part < size) {
                break;
            }
            line(in);
        }
        return java.util.Arrays.copyOf(content, have);
    }

    private static int size(InputStream in) throws IOException {
        String size = line(in).replaceFirst("[;\\s].*", "");
        if (!size.matches("[0-9A-Fa-f]{1,7}")) {
            throw new IOException("It does not speak HTTP.");
        }
        return Integer.parseInt(size, 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > LONGEST_SIZE) {
                throw new EOFException("It breaks off.");
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }
}
