package press.doorstep.syndication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A quotation as oEmbed has it: rich content, ready to be put into a page. */
record EmbedCard(
        Shown shown,
        Said said,
        String provider,
        String home,
        @Nullable String speakerAddress) {

    private static final int LETTER = 9;
    private static final int LINE = 28;
    private static final int FRAME = 110;

    /** The card of a quotation, as the API has it. */
    record Shown(String id, String language, String html, String link, String shareText) {

        /** The words and who said them, without the address behind them. */
        String title() {
            int end = shareText.lastIndexOf('\n');
            return (end < 0 ? shareText : shareText.substring(0, end)).replace('\n', ' ');
        }
    }

    byte[] json(EmbedQuery query) {
        JsonDocument card = new JsonDocument();
        members(query).forEach(card::with);
        return card.bytes();
    }

    byte[] xml(EmbedQuery query) {
        Xml xml = new Xml().open("oembed");
        members(query).forEach((name, value) -> xml.element(name, value.toString()));
        return xml.close().bytes();
    }

    private Map<String, Object> members(EmbedQuery query) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("version", "1.0");
        members.put("type", "rich");
        members.put("title", shown.title());
        if (said.by() != null) {
            members.put("author_name", said.by());
        }
        if (speakerAddress != null) {
            members.put("author_url", speakerAddress);
        }
        members.put("provider_name", provider);
        members.put("provider_url", home);
        members.put("url", shown.link());
        members.put("html", shown.html());
        members.put("width", query.width());
        members.put("height", Math.min(query.height(), height(query.width())));
        return members;
    }

    /** About as high as the words need. */
    private int height(int width) {
        int letters = said.text().length();
        int inLine = Math.max(1, width / LETTER);
        return FRAME + LINE * (letters / inLine + 1);
    }
}
