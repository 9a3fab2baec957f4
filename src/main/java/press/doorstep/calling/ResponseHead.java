package press.doorstep.calling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an answer. What follows it decides nothing and is not read: a receiver may send as much as it likes, it sends it to nobody.
 *
 * @param text as it came, cut where it is longer than anybody needs
 */
record ResponseHead(int status, String text) {

    private static final int LONGEST = 16_384;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})\\b.*", Pattern.DOTALL);

    static ResponseHead read(InputStream in) throws IOException {
        ResponseHead head;
        do {
            head = one(in);
            // Informational ones come before the answer.
        } while (head.status >= 100 && head.status < 200);
        return head;
    }

    private static ResponseHead one(InputStream in) throws IOException {
        byte[] bytes = new byte[LONGEST];
        int length = 0;
        while (length < LONGEST && !ends(bytes, length)) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            bytes[length++] = (byte) next;
        }
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Matcher status = STATUS.matcher(text);
        if (!status.matches()) {
            throw new IOException(
                    length == 0 ? "It closed the connection without an answer." : "It does not speak HTTP.");
        }
        return new ResponseHead(
                Integer.parseInt(status.group(1)), text.replace("\0", "").strip());
    }

    private static boolean ends(byte[] bytes, int length) {
        return length >= 4
                && bytes[length - 1] == '\n'
                && bytes[length - 2] == '\r'
                && bytes[length - 3] == '\n'
                && bytes[length - 4] == '\r';
    }
}
