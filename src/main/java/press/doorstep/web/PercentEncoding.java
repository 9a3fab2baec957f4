package press.doorstep.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoded text by the letter: two hexadecimal digits after each percent sign, and UTF-8 when decoded. */
final class PercentEncoding {

    private PercentEncoding() {}

    /** Decodes to UTF-8 and has no NUL. */
    static boolean isClean(String encoded) {
        return decode(encoded).filter(text -> text.indexOf(0) < 0).isPresent();
    }

    /** Decodes to UTF-8 and has no control characters at all. */
    static boolean isText(String encoded) {
        return decode(encoded)
                .filter(text -> text.codePoints().noneMatch(Character::isISOControl))
                .isPresent();
    }

    private static Optional<String> decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int index = 0; index < encoded.length(); index++) {
            char letter = encoded.charAt(index);
            if (letter > 0x7e || letter <= 0x20) {
                return Optional.empty();
            }
            if (letter != '%') {
                bytes.write(letter);
                continue;
            }
            int high = digit(encoded, index + 1);
            int low = digit(encoded, index + 2);
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(high * 16 + low);
            index += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int digit(String text, int index) {
        return index < text.length() ? Character.digit(text.charAt(index), 16) : -1;
    }
}
