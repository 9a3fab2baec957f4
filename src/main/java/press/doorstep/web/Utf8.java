package press.doorstep.web;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 by the letter: Java and Jackson would put a replacement character where something is wrong. */
final class Utf8 {

    private Utf8() {}

    /** The text of a body; a 400 that names the byte where it stops being UTF-8. */
    static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw WebProblem.MALFORMED_JSON
                    .because("The body is not UTF-8: see byte " + in.position() + ".")
                    .with("offset", in.position());
        }
        return out.flip().toString();
    }
}
