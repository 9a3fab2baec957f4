package press.doorstep.cache;

import io.netty.buffer.Unpooled;
import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.doorstep.web.Coding;
import press.doorstep.web.Finished;

/** An answer packed in one way: its bytes and its headers, ready to be written. */
final class Form {

    private static final AsciiString ETAG = AsciiString.cached("ETag");
    private static final AsciiString CONTENT_TYPE = AsciiString.cached("Content-Type");
    private static final AsciiString CONTENT_LENGTH = AsciiString.cached("Content-Length");
    private static final AsciiString CONTENT_ENCODING = AsciiString.cached("Content-Encoding");

    final String etag;
    final int length;

    /** Outside Java's heap, where it is sent from without being copied. */
    private final ByteBuffer body;

    private final AsciiString[] always;
    private final AsciiString[] withBody;

    /** @param headers those that are the same whatever the packing */
    Form(Finished made, Map<AsciiString, AsciiString> headers, String etag, Coding coding, byte[] packed) {
        this.etag = etag;
        this.length = packed.length;
        this.body = ByteBuffer.allocateDirect(packed.length).put(packed).flip();
        List<AsciiString> all = new ArrayList<>();
        headers.forEach((name, value) -> all.addAll(List.of(name, value)));
        all.addAll(List.of(ETAG, new AsciiString(etag)));
        this.always = all.toArray(AsciiString[]::new);
        List<AsciiString> own = new ArrayList<>(List.of(
                CONTENT_TYPE,
                new AsciiString(made.type()),
                CONTENT_LENGTH,
                new AsciiString(Integer.toString(packed.length))));
        if (coding != Coding.IDENTITY) {
            own.addAll(List.of(CONTENT_ENCODING, new AsciiString(coding.token())));
        }
        this.withBody = own.toArray(AsciiString[]::new);
    }

    /** To be written once: what keeps count of the writing is not shared with other connections, the bytes are. */
    @SuppressWarnings("deprecation") // Vert.x would have the bytes copied.
    Buffer body() {
        return Buffer.buffer(Unpooled.wrappedBuffer(body.duplicate()));
    }

    byte[] bytes() {
        byte[] bytes = new byte[length];
        body.duplicate().get(bytes);
        return bytes;
    }

    void addHeaders(MultiMap to, boolean known) {
        add(to, always);
        if (!known) {
            add(to, withBody);
        }
    }

    private static void add(MultiMap to, AsciiString[] headers) {
        for (int at = 0; at < headers.length; at += 2) {
            to.add(headers[at], headers[at + 1]);
        }
    }
}
