package press.doorstep.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** How the bytes of an answer are packed for the way. The best comes first. */
public enum Coding {
    BR,
    GZIP,
    IDENTITY;

    private static final int BROTLI_QUALITY = 5;

    /** The name in {@code Content-Encoding}, and behind the dash in the ETag. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What {@code Accept-Encoding} asks for most; of equals the best. Brotli only where its native library runs. */
    public static Coding accepted(@Nullable String acceptEncoding) {
        if (acceptEncoding == null || acceptEncoding.isBlank()) {
            return IDENTITY;
        }
        Coding best = IDENTITY;
        double weight = 0;
        for (Coding coding : new Coding[] {BR, GZIP}) {
            double asked = Weights.of(acceptEncoding, coding.token());
            if (asked > weight && (coding != BR || Brotli4jLoader.isAvailable())) {
                best = coding;
                weight = asked;
            }
        }
        return best;
    }

    /** Whether an answer that is written bit by bit may be packed. */
    public static boolean takesGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null && Weights.of(acceptEncoding, GZIP.token()) > 0;
    }

    public byte[] encode(byte[] body) {
        try {
            return switch (this) {
                case BR -> Encoder.compress(body, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
                case GZIP -> gzip(body);
                case IDENTITY -> body;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 3 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(packed, 4096)) {
            out.write(body);
        }
        return packed.toByteArray();
    }
}
