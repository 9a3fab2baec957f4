package press.doorstep.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** JSON put together of pieces that are written already. */
final class Splice {

    private final ByteArrayOutputStream out;

    Splice(int size) {
        out = new ByteArrayOutputStream(size);
    }

    Splice add(byte[] piece) {
        out.writeBytes(piece);
        return this;
    }

    /** Punctuation and names of members: ASCII. */
    Splice add(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    Splice add(long number) {
        return add(Long.toString(number));
    }

    Splice topics(TopicMap map, int[] exact, String language) {
        map.write(out, exact, language);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
