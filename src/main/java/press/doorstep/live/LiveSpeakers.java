package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Slugs;

/** Speakers that are live, to read. */
@ApplicationScoped
public class LiveSpeakers {

    private static final String FIND =
            "select " + SpeakerRow.COLUMNS + ", 0 from live.speaker s join live.term t on t.no = s.term where ";

    private static final String BY_ID = FIND + "s.id = ?";
    private static final String BY_SLUG = FIND + "s.slug = ?";
    private static final String BY_IDS =
            "select " + SpeakerRow.COLUMNS + ", 0 from unnest(?::uuid[]) with ordinality named(id, place)"
                    + " join live.speaker s on s.id = named.id join live.term t on t.no = s.term order by named.place";

    @Inject
    LiveDatabase live;

    @Inject
    LiveReferences references;

    @Inject
    SpeakerLists lists;

    @Inject
    SpeakerTopics speakerTopics;

    @Inject
    SpeakerTimelines timelines;

    @Inject
    SiteConfig site;

    @Inject
    Clock clock;

    /** {@code labels} null: the site's first language. */
    public Lookup<Document> find(String reference, @Nullable String labels) {
        return find(reference).map(row -> document(row, writer(labels).write(row, more -> {})));
    }

    /** When and as what somebody spoke; {@code filter} says what is counted of the speaker with this id. */
    public Lookup<Document> timeline(String reference, Function<UUID, TimelineFilter> filter, @Nullable String labels) {
        return find(reference).map(row -> {
            TimelineFilter counted = filter.apply(row.speaker().id());
            return document(row, timelines.write(row.speaker(), counted, language(labels)));
        });
    }

    private Lookup<SpeakerRow> find(String reference) {
        SpeakerRow row = live.read(sql -> Slugs.isUuid(reference)
                ? sql.first(BY_ID, SpeakerRow::read, UUID.fromString(reference))
                : sql.first(BY_SLUG, SpeakerRow::read, reference));
        return row == null ? references.missed(Subject.SPEAKER, reference) : new Lookup.Found<>(row);
    }

    private Document document(SpeakerRow row, byte[] json) {
        return new Document(json, clock.instant(), CacheKeys.whole(row.speaker().id()));
    }

    /** By name. */
    public Slice list(SpeakersFilter filter, Window window, Count count, @Nullable String labels) {
        return lists.byName(filter, window, count, writer(labels));
    }

    /** Those of these speakers that are live, in this order; one statement. */
    public List<Item> byId(Collection<UUID> ids, @Nullable String labels) {
        SpeakerWriter writer = writer(labels);
        return live.read(sql -> sql.rows(BY_IDS, SpeakerRow::read, (Object) ids.toArray(UUID[]::new))).stream()
                .map(row -> new Item(
                        row.speaker().id(),
                        writer.write(row, more -> {}),
                        new Position(row.sortKey(), row.speaker().id().toString())))
                .toList();
    }

    /**
     * The topics of a speaker's newest 1,000 quotations, most frequent first: list items of topics with {@code quotationsOfSpeaker} added.
     */
    public Slice topics(UUID speaker, Window window, Count count, @Nullable String labels) {
        return speakerTopics.list(speaker, window, count, language(labels));
    }

    /** The speakers of a topic's newest 1,000 quotations, most quoted first: list items with {@code quotationsInTopic} added. */
    public Slice ofTopic(UUID topic, boolean exact, Window window, Count count, @Nullable String labels) {
        return lists.ofTopic(topic, exact, window, count, writer(labels));
    }

    private SpeakerWriter writer(@Nullable String labels) {
        return new SpeakerWriter(language(labels), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private String language(@Nullable String labels) {
        return labels == null ? site.languages().get(0) : labels;
    }
}
