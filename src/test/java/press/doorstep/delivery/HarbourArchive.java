package press.doorstep.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.live.LiveContent;
import press.doorstep.live.PublishedArticle;
import press.doorstep.live.PublishedAuthor;
import press.doorstep.live.PublishedCollection;
import press.doorstep.live.PublishedQuotation;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.live.PublishedTopic;
import press.doorstep.live.Tombstone;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;

/**
 * A small archive that the stories of delivery are told about. All tests share one database, so everything here stands under the topic
 * {@code sea} and has names nobody else uses.
 *
 * <pre>
 * sea ── harbours ── bridges          sport
 *                 └─ tolls
 * </pre>
 */
@Singleton
class HarbourArchive {

    static final String WORDS = "We have to be firm, but we keep the bridge open for everybody.";
    static final String FRAGMENT = "keep the bridge open";

    final PublishedTopic sea = topic("dv-sea", "Sea", "Море", "subject", null, List.of());
    final PublishedTopic harbours = topic("dv-harbours", "Harbours", "Гавани", "subject", sea, List.of());
    final PublishedTopic tolls = topic("dv-tolls", "Tolls", null, "subject", harbours, List.of());
    final PublishedTopic bridges = topic("dv-bridges", "Bridges", "Мосты", "place", harbours, List.of(tolls.id()));
    final PublishedTopic sport = topic("dv-sport", "Sport", null, "event", null, List.of());

    final PublishedSpeaker marit = new PublishedSpeaker(
            id(),
            "dv-marit-halvorsen",
            List.of("dv-marit-strand"),
            "person",
            new Names(Map.of("en", "Marit Halvorsen", "ru", "Марит Халворсен")),
            List.of("M. Halvorsen"),
            "Halvorsen, Marit",
            new Names(Map.of("en", "Commissioner for the harbours.")),
            null,
            Map.of("wikidata", "Q1"),
            List.of(
                    new PublishedSpeaker.Tenure(
                            new Names(Map.of("en", "Deputy Mayor")),
                            new Names(Map.of("en", "Dv Lindvik")),
                            LocalDate.parse("2020-01-01"),
                            LocalDate.parse("2025-01-31")),
                    new PublishedSpeaker.Tenure(
                            new Names(Map.of("en", "Harbour Commissioner", "ru", "Комиссар по гаваням")),
                            new Names(Map.of("en", "Dv Norland")),
                            LocalDate.parse("2025-02-01"),
                            null)));
    final PublishedSpeaker oye = speaker("dv-viktor-oye", "Viktor Øye", "person");
    final PublishedSpeaker authority = speaker("dv-harbour-authority", "The Harbour Authority", "organisation");

    final PublishedAuthor ines = author("dv-ines-aalto", "Ines Aalto");
    final PublishedAuthor tomas = author("dv-tomas-berg", "Tomas Berg");

    final PublishedQuotation whole =
            StoryMaker.said("dv-q-whole", marit, WORDS, LocalDate.parse("2026-01-01"), "day", null);
    final PublishedQuotation fragment =
            StoryMaker.said("dv-q-fragment", marit, FRAGMENT, LocalDate.parse("2026-01-01"), "day", whole.id());
    final PublishedQuotation earlier = StoryMaker.said(
            "dv-q-earlier",
            marit,
            "The toll will go, I promise you that.",
            LocalDate.parse("2024-05-01"),
            "month",
            null);
    final PublishedQuotation ofOye = StoryMaker.said(
            "dv-q-oye",
            oye,
            "Nobody has asked the drivers what they think.",
            LocalDate.parse("2026-01-02"),
            "day",
            null);
    final PublishedQuotation undated =
            StoryMaker.said("dv-q-undated", authority, "Ships come first here.", null, null, null);
    final PublishedQuotation ofWitness =
            StoryMaker.said("dv-q-witness", null, "It was very loud.", LocalDate.parse("2026-01-05"), "day", null);

    final StoryMaker unpublished = new StoryMaker("dv-not-yet");
    final StoryMaker withdrawn = new StoryMaker("dv-withdrawn").about(harbours).published("2026-01-20T10:00:00Z");
    final StoryMaker killed = new StoryMaker("dv-killed").about(harbours).published("2026-01-21T10:00:00Z");
    final UUID bridgeGroup = id();

    final StoryMaker opinion = new StoryMaker("dv-opinion")
            .published("2026-01-04T10:00:00Z")
            .kind("opinion")
            .about(sport, tolls)
            .by(tomas)
            .at("Dv Brana")
            .saying("Drivers are angry. “Nobody has asked the drivers what they think.” So it goes.")
            .quoting(ofOye, "direct");
    final StoryMaker lead = new StoryMaker("dv-lead")
            .formerly("dv-lead-once")
            .published("2026-01-01T10:00:00Z")
            .about(harbours)
            .by(ines)
            .byStaff("Staff")
            .at("Dv Lindvik")
            .with(new Picture("https://images.example/a.jpg", "A bridge", null, "Ines", 100, 50, null, null, null))
            .saying("Marit Halvorsen spoke at the door.\n\n«" + WORDS + "» Then she left.")
            .quoting(whole, "direct")
            .linking("related", opinion)
            .linking("background", unpublished)
            .linking("partner", "Ferries", "https://partner.example/ferries", "Island Post")
            .linking("external", "The treaty", "https://treaty.example/", null);
    final StoryMaker bridge = new StoryMaker("dv-bridge")
            .published("2026-01-02T10:00:00Z")
            .updated("2026-02-01T10:00:00Z")
            .about(bridges, tolls)
            .by(ines)
            .by(tomas)
            .at("Dv Lindvik")
            .inGroup(bridgeGroup)
            .saying("She wants to «keep the bridge open». He said: «Nobody has asked the drivers what they think.»")
            .quoting(fragment, "partial")
            .quoting(ofOye, "direct")
            .corrected("The bridge is older.", "2026-01-15T09:00:00Z")
            .corrected("The bridge is longer, too.", "2026-02-01T09:00:00Z");
    final StoryMaker bridgeInRussian = new StoryMaker("dv-most")
            .published("2026-01-03T10:00:00Z")
            .in("ru")
            .about(bridges)
            .at("Dv Norland")
            .inGroup(bridgeGroup);
    final StoryMaker interview = new StoryMaker("dv-interview")
            .published("2026-01-05T10:00:00Z")
            .in("en-GB")
            .kind("interview")
            .about(sea)
            .from("dv-agency", "Dv Agency")
            .saying("They hold that ships matter. “It was very loud.”")
            .quoting(undated, "indirect")
            .quoting(ofWitness, "direct");
    final StoryMaker analysis = new StoryMaker("dv-analysis")
            .published("2026-01-06T10:00:00Z")
            .in("de")
            .kind("analysis")
            .about(tolls)
            .saying("„The toll will go, I promise you that.“")
            .quoting(earlier, "mixed");

    final List<StoryMaker> reports = new ArrayList<>();
    final PublishedCollection dossier;

    @Inject
    LiveContent live;

    private boolean filled;

    HarbourArchive() {
        for (int day = 10; day < 16; day++) {
            reports.add(new StoryMaker("dv-report-" + day)
                    .published("2026-01-" + day + "T10:00:00Z")
                    .about(harbours));
        }
        dossier = new PublishedCollection(
                id(),
                "dv-dossier",
                List.of("dv-file"),
                "dossier",
                "en",
                "The bridge",
                null,
                List.of(bridge.id, withdrawn.id, lead.id, unpublished.id),
                Instant.parse("2026-01-10T00:00:00Z"),
                Instant.parse("2026-01-11T00:00:00Z"));
    }

    /** Publishes everything, once. */
    synchronized void fill() {
        if (filled) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            List.of(sea, harbours, tolls, bridges, sport).forEach(live::put);
            live.publish(stories());
            live.withdraw(List.of(
                    new Tombstone(withdrawn.id, "withdrawal", Instant.parse("2026-01-22T10:00:00Z"), "It was wrong."),
                    new Tombstone(killed.id, "kill", Instant.parse("2026-01-22T10:00:00Z"), null)));
            live.put(dossier);
        });
        filled = true;
    }

    private List<PublishedArticle> stories() {
        List<StoryMaker> all = new ArrayList<>(
                List.of(opinion, lead, bridge, bridgeInRussian, interview, analysis, withdrawn, killed));
        all.addAll(reports);
        return all.stream().map(StoryMaker::make).toList();
    }

    private static PublishedTopic topic(
            String slug, String english, String russian, String kind, PublishedTopic broader, List<UUID> related) {
        Map<String, String> names = russian == null ? Map.of("en", english) : Map.of("en", english, "ru", russian);
        return new PublishedTopic(
                id(),
                slug,
                List.of(slug + "-once"),
                kind,
                new Names(names),
                null,
                broader == null ? null : broader.id(),
                related,
                null,
                Map.of());
    }

    private static PublishedSpeaker speaker(String slug, String name, String kind) {
        Names names = new Names(Map.of("en", name));
        return new PublishedSpeaker(
                id(), slug, List.of(), kind, names, List.of(), null, null, null, Map.of(), List.of());
    }

    private static PublishedAuthor author(String slug, String name) {
        return new PublishedAuthor(
                id(), slug, List.of(), new Names(Map.of("en", name)), null, "Reporter", null, null, List.of());
    }

    private static UUID id() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
