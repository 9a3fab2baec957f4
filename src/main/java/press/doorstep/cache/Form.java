package press.doorstep.cache;

import io.netty.buffer.ByteBuf;
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
    private static final AsciiString IS = AsciiString.cached(": ");
    private static final AsciiString END = AsciiString.cached("\r\n");

    final String etag;
    final int length;

    /**
     * As it stands on the wire: the headers of the body, the headers of every answer, an empty line and the body. Outside Java's heap, where it
     * is sent from without being copied.
     */
    private final ByteBuffer written;

    private final int withoutBody;
    private final int body;
    private final AsciiString[] always;
    private final AsciiString[] withBody;

    /** @param headers those that are the same whatever the packing */
    Form(Finished made, Map<AsciiString, AsciiString> headers, String etag, Coding coding, byte[] packed) {
        this.etag = etag;
        this.length = packed.length;
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
        this.withoutBody = size(withBody);
        this.body = withoutBody + size(always) + END.length();
        this.written = ByteBuffer.allocateDirect(body + packed.length);
        write(withBody);
        write(always);
        written.put(END.array()).put(packed).flip();
    }

    private static int size(AsciiString[] headers) {
        int size = headers.length / 2 * (IS.length() + END.length());
        for (AsciiString part : headers) {
            size += part.length();
        }
        return size;
    }

    private void write(AsciiString[] headers) {
        for (int at = 0; at < headers.length; at += 2) {
            written.put(headers[at].toByteArray())
                    .put(IS.array())
                    .put(headers[at + 1].toByteArray())
                    .put(END.array());
        }
    }

    /** To be written once: what keeps count of the writing is not shared with other connections, the bytes are. */
    @SuppressWarnings("deprecation") // Vert.x would have the bytes copied.
    Buffer body() {
        return Buffer.buffer(part(body, written.limit()));
    }

    /** What stands on the wire after the first line and what is different each time. */
    ByteBuf written(boolean known, boolean head) {
        return part(known ? withoutBody : 0, known || head ? body : written.limit());
    }

    private ByteBuf part(int from, int to) {
        return Unpooled.wrappedBuffer(written.slice(from, to - from));
    }

    byte[] bytes() {
        byte[] bytes = new byte[length];
        written.get(body, bytes);
        return bytes;
    }

    int weight() {
        return written.limit() + 200;
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
