package press.doorstep.live;

import press.doorstep.text.Block;
import press.doorstep.text.Body;
import press.doorstep.text.BodyHtml;
import press.doorstep.text.BodyMarkdown;
import press.doorstep.text.BodyText;

/** Writes the text of a story in each of its forms. */
final class BodyWriter {

    private BodyWriter() {}

    static byte[] blocks(Body body) {
        return begin("blocks")
                .list("blocks", body.blocks(), (json, block) -> json.value(Block.class, block))
                .end()
                .bytes();
    }

    static byte[] html(Body body) {
        return begin("html").text("html", BodyHtml.of(body)).end().bytes();
    }

    static byte[] markdown(Body body) {
        return begin("markdown").text("markdown", BodyMarkdown.of(body)).end().bytes();
    }

    static byte[] text(Body body) {
        BodyText text = BodyText.of(body);
        return begin("text")
                .text("text", text.text())
                .value("spans", text.spans())
                .end()
                .bytes();
    }

    private static Json begin(String format) {
        return new Json().object().text("format", format);
    }
}
