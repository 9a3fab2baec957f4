package press.doorstep.live;

/** Writes appearances of quotations, in stories and on their own. */
final class OccurrenceWriter {

    private OccurrenceWriter() {}

    static void write(Json json, PublishedOccurrence occurrence) {
        json.object();
        members(json, occurrence);
        json.end();
    }

    private static void members(Json json, PublishedOccurrence occurrence) {
        json.value("location", occurrence.location())
                .text("form", occurrence.form())
                .text("cue", occurrence.cue())
                .text("attribution", occurrence.attribution())
                .text("rolePrinted", occurrence.rolePrinted())
                .value("spans", occurrence.spans())
                .number("collapsedAfter", occurrence.collapsedAfter())
                .value("alterations", occurrence.alterations());
    }

    /** An appearance among those of a quotation: everything up to the value of {@code fragment}, and everything behind it. */
    record Pieces(byte[] head, byte[] tail) {}

    static Pieces onItsOwn(PublishedArticle story, PublishedOccurrence occurrence) {
        Json json = new Json()
                .object()
                .object("article")
                .id("id", story.id())
                .text("slug", story.slug())
                .text("url", "/v1/articles/" + story.id())
                .text("headline", story.headline())
                .text("language", story.language())
                .time("publishedAt", story.publishedAt())
                .end()
                .id("quotation", occurrence.quotation());
        byte[] head = json.cut("fragment");
        members(json, occurrence);
        json.end();
        return new Pieces(head, json.bytes());
    }
}
