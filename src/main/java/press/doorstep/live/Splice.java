package press.doorstep.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON put together of pieces that are written already. */
final class Splice {

    private byte[] out;
    private int end;

    /** Whoever says how much it becomes to the byte has nothing copied again. */
    Splice(int size) {
        out = new byte[size];
    }

    Splice add(byte[] piece) {
        if (out.length - end < piece.length) {
            out = Arrays.copyOf(out, Math.max(end + piece.length, 2 * out.length));
        }
        System.arraycopy(piece, 0, out, end, piece.length);
        end += piece.length;
        return this;
    }

    /** Punctuation and names of members: ASCII. */
    Splice add(String text) {
        return add(text.getBytes(StandardCharsets.US_ASCII));
    }

    Splice add(long number) {
        return add(Long.toString(number));
    }

    Splice topics(TopicMap map, int[] exact, String language) {
        return add(topicsAs(map, exact, language));
    }

    static byte[] topicsAs(TopicMap map, int[] exact, String language) {
        ByteArrayOutputStream topics = new ByteArrayOutputStream(1 << 10);
        map.write(topics, exact, language);
        return topics.toByteArray();
    }

    byte[] bytes() {
        return end == out.length ? out : Arrays.copyOf(out, end);
    }
}
