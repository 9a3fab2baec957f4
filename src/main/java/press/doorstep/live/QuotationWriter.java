package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import press.doorstep.text.Names;

/** Writes quotations, on their own and in stories. */
final class QuotationWriter {

    private QuotationWriter() {}

    /**
     * Every member up to and including {@code fragmentOf}.
     *
     * @param language that names are wanted in
     * @param published the day of (first) publication, which stands in for an unknown day of saying when it comes to the role
     */
    static void members(Json json, PublishedQuotation quotation, String language, LocalDate published) {
        json.id("id", quotation.id())
                .text("slug", quotation.slug())
                .text("url", "/v1/quotations/" + quotation.id())
                .text("text", quotation.text())
                .text("language", quotation.language());
        LocalDate said = quotation.saidOn();
        speaker(json, quotation, language, said == null ? published : said);
        json.text("saidBy", quotation.saidBy())
                .day("saidOn", said)
                .text("saidOnPrecision", quotation.precision())
                .text("occasion", quotation.occasion())
                .value("place", quotation.place())
                .text("medium", quotation.medium())
                .text("verification", quotation.verification())
                .id("fragmentOf", quotation.fragmentOf());
    }

    private static void speaker(Json json, PublishedQuotation quotation, String language, LocalDate day) {
        PublishedSpeaker speaker = quotation.speaker();
        if (speaker == null) {
            json.nothing("speaker");
            return;
        }
        Names.Name name = speaker.names().in(language);
        json.object("speaker")
                .id("id", speaker.id())
                .text("slug", speaker.slug())
                .text("url", "/v1/speakers/" + speaker.id())
                .text("kind", speaker.kind())
                .text("name", name.text())
                .text("nameLanguage", name.language());
        role(json, speaker.roleOn(day), language);
        json.end();
    }

    /** The member {@code role}. */
    static void role(Json json, Optional<PublishedSpeaker.Tenure> tenure, String language) {
        if (tenure.isEmpty()) {
            json.nothing("role");
            return;
        }
        Names.Name title = tenure.get().title().in(language);
        Names organisation = tenure.get().organisation();
        json.object("role")
                .text("title", title.text())
                .text(
                        "organisation",
                        organisation == null ? null : organisation.in(language).text())
                .text("language", title.language())
                .end();
    }

    /** A quotation on its own, up to its translations, which are set in by the store. */
    static byte[] head(PublishedQuotation quotation, LocalDate firstPublished) {
        Json json = new Json().object();
        members(json, quotation, quotation.language(), firstPublished);
        return json.last("translations");
    }

    /** Whether two such heads differ in more than what is said of the speaker. */
    static boolean saysOther(byte[] before, byte[] now) {
        return !Arrays.equals(before, now) && !words(before).equals(words(now));
    }

    private static JsonNode words(byte[] head) {
        String json = new String(head, StandardCharsets.UTF_8) + "[]}";
        ObjectNode quotation = LiveJson.read(json.getBytes(StandardCharsets.UTF_8), ObjectNode.class);
        return quotation.set("speaker", quotation.path("speaker").path("id"));
    }

    static byte[] firstPublished(StoryRef story) {
        return new Json()
                .object()
                .object("article")
                .id("id", story.id())
                .text("slug", story.slug())
                .text("url", story.url())
                .text("headline", story.headline())
                .text("language", story.language())
                .end()
                .time("publishedAt", story.publishedAt())
                .end()
                .bytes();
    }
}
