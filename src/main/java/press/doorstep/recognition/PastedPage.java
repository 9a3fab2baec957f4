package press.doorstep.recognition;

import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import press.doorstep.page.CleanPage;
import press.doorstep.page.CleanedPage;
import press.doorstep.web.WebProblem;

/** A page as it was pasted: plain text or HTML, as its sender says. */
record PastedPage(String text, boolean html) {

    /** Lines, or tags of HTML: several times those of the longest pages there are. */
    private static final int MOST_PIECES = 50_000;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t\\r]]|\\uFEFF");

    /** Text that is no text in its character set is refused; control characters, which pasting brings along, are left out. */
    static PastedPage of(byte[] body, MediaType type) {
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
        CharsetDecoder decoder = charset(charset)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(body.length * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw RecognitionProblem.PAGE_UNREADABLE
                    .because("The body is not " + charset + ": see byte " + in.position() + ".")
                    .with("offset", in.position());
        }
        decoder.flush(out);
        return new PastedPage(seen(out.flip().toString()), type.getSubtype().equalsIgnoreCase("html"));
    }

    private static Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (charset.canEncode()) {
                return charset;
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // Refused below, like those that are no character sets of text.
        }
        throw WebProblem.UNSUPPORTED_MEDIA_TYPE.because(
                "The character set of the body is none that is read here; send UTF-8.");
    }

    /** The story and the furniture. */
    CleanedPage cleaned() {
        long pieces = text.chars()
                .filter(character -> character == (html ? '<' : '\n'))
                .count();
        if (pieces > MOST_PIECES) {
            throw RecognitionProblem.PAGE_TOO_LONG.because(
                    "The page has " + pieces + (html ? " tags" : " lines") + "; at most " + MOST_PIECES + " are read.");
        }
        return html ? new CleanPage().cleanHtml(text) : new CleanPage().cleanText(text);
    }

    /** Without what no line of a story may hold. */
    static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }
}
