package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;

/**
 * Puts names and offices of speakers in documents into another language than the document's own. Documents are parsed for it: this is not
 * what most readers ask for.
 */
@ApplicationScoped
class Labels {

    private static final String SPEAKERS = "select s.id, s.document from live.speaker s where s.id = any (?)";

    @Inject
    LiveDatabase live;

    /** A quotation in a document, and the day that counts for the office when the words have none. */
    record Place(JsonNode quotation, LocalDate published) {}

    /** The cards that have quotations in them. */
    void cards(List<Card> cards, List<byte[]> json, @Nullable String language) {
        List<Place> places = new ArrayList<>();
        Map<Integer, JsonNode> parsed = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            if (card.quotations() != null && wanted(language, card.language())) {
                JsonNode tree = LiveJson.read(json.get(i), JsonNode.class);
                parsed.put(i, tree);
                LocalDate published =
                        card.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate();
                tree.path("quotations").forEach(quotation -> places.add(new Place(quotation, published)));
            }
        }
        if (language != null) {
            relabel(places, language);
            parsed.forEach((i, tree) -> json.set(i, LiveJson.write(tree)));
        }
    }

    static boolean wanted(@Nullable String language, String own) {
        return language != null && !language.equals(own);
    }

    /** Changes the trees in place. */
    void relabel(List<Place> places, String language) {
        Set<UUID> ids = new TreeSet<>();
        for (Place place : places) {
            JsonNode id = place.quotation().path("speaker").path("id");
            if (id.isTextual()) {
                ids.add(UUID.fromString(id.textValue()));
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        Map<String, PublishedSpeaker> speakers = new HashMap<>();
        live.read(sql -> sql.rows(
                SPEAKERS,
                row -> speakers.put(row.text(1), LiveJson.read(row.bytes(2), PublishedSpeaker.class)),
                (Object) ids.toArray(UUID[]::new)));
        places.forEach(place -> relabel(place, speakers, language));
    }

    private static void relabel(Place place, Map<String, PublishedSpeaker> speakers, String language) {
        JsonNode at = place.quotation().path("speaker");
        PublishedSpeaker speaker = speakers.get(at.path("id").asText());
        if (speaker == null || !(at instanceof ObjectNode node)) {
            return;
        }
        Names.Name name = speaker.names().in(language);
        node.put("name", name.text()).put("nameLanguage", name.language());
        JsonNode said = place.quotation().path("saidOn");
        LocalDate day = said.isTextual() ? LocalDate.parse(said.textValue()) : place.published();
        Json role = new Json().object();
        QuotationWriter.role(role, speaker.roleOn(day), language);
        JsonNode written = LiveJson.read(role.end().bytes(), JsonNode.class);
        node.set("role", written.get("role"));
    }
}
