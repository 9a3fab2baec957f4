package press.doorstep.live;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;

/** Writes speakers, as of a day and in a language. */
record SpeakerWriter(String language, LocalDate today) {

    byte[] write(SpeakerRow row, Consumer<Json> more) {
        PublishedSpeaker speaker = row.speaker();
        Names.Name name = speaker.names().in(language);
        Json json = new Json()
                .object()
                .id("id", speaker.id())
                .text("slug", speaker.slug())
                .text("url", "/v1/speakers/" + speaker.id())
                .text("kind", speaker.kind())
                .text("name", name.text())
                .text("nameLanguage", name.language())
                .value("names", speaker.names())
                .value("aliases", speaker.aliases())
                .value("description", speaker.description())
                .value("portrait", speaker.portrait())
                .value("externalIds", speaker.externalIds());
        QuotationWriter.role(json, speaker.roleOn(today), language);
        json.list("tenures", speaker.tenures(), this::tenure)
                .number("articlesCount", row.articles())
                .number("quotationsCount", row.quotations());
        more.accept(json);
        return json.end().bytes();
    }

    private void tenure(Json json, PublishedSpeaker.Tenure tenure) {
        Names organisation = tenure.organisation();
        json.object()
                .text("title", tenure.title().in(language).text())
                .text("organisation", name(organisation))
                .value("titles", tenure.title())
                .value("organisations", organisation)
                .day("from", tenure.from())
                .day("to", tenure.to())
                .end();
    }

    private @Nullable String name(@Nullable Names names) {
        return names == null ? null : names.in(language).text();
    }
}
