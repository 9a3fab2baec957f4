package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The write side on PostgreSQL. */
@ApplicationScoped
class PublishedContent implements LiveContent {

    @Inject
    DeskDatabase desk;

    @Inject
    PublishStories publishStories;

    @Inject
    WithdrawStories withdrawStories;

    @Inject
    KeepTopics keepTopics;

    @Inject
    MergeTopics mergeTopics;

    @Inject
    KeepPeople keepPeople;

    @Inject
    KeepQuotations keepQuotations;

    @Inject
    KeepCollections keepCollections;

    @Inject
    RecordChanges changes;

    @Inject
    TallyFolder folder;

    @Inject
    TopicMemory topics;

    @Override
    public void publish(List<PublishedArticle> articles) {
        write(sql -> publishStories.publish(sql, articles));
    }

    @Override
    public void withdraw(List<Tombstone> tombstones) {
        write(sql -> withdrawStories.withdraw(sql, tombstones));
    }

    @Override
    public void put(PublishedTopic topic) {
        write(sql -> keepTopics.put(sql, topic));
        desk.afterCommit(topics, topics::forget);
    }

    @Override
    public void mergeTopics(UUID topic, UUID survivor) {
        write(sql -> mergeTopics.merge(sql, topic, survivor));
        desk.afterCommit(topics, topics::forget);
    }

    @Override
    public long articlesUnder(UUID topic) {
        return desk.write(sql -> keepTopics.articles(sql, topic));
    }

    @Override
    public void removeTopic(UUID topic) {
        write(sql -> keepTopics.remove(sql, topic));
        desk.afterCommit(topics, topics::forget);
    }

    @Override
    public void put(PublishedSpeaker speaker) {
        write(sql -> keepPeople.put(sql, speaker));
    }

    @Override
    public void part(PublishedSpeaker speaker) {
        write(sql -> keepPeople.part(sql, speaker));
    }

    @Override
    public void lead(PublishedQuotation quotation) {
        write(sql -> keepQuotations.lead(sql, quotation));
    }

    @Override
    public void part(PublishedQuotation quotation) {
        write(sql -> keepQuotations.part(sql, quotation));
    }

    @Override
    public void put(PublishedAuthor author) {
        write(sql -> keepPeople.put(sql, author));
    }

    @Override
    public void merged(Subject subject, UUID gone, UUID became) {
        write(sql -> keepPeople.merged(sql, subject, gone, became));
    }

    @Override
    public void erased(Collection<UUID> ids) {
        write(sql -> {
            sql.run(ERASED, (Object) ids.toArray(UUID[]::new));
            changes.record(new Happened().lists(ListKeys.ALL));
        });
    }

    @Override
    public void put(PublishedCollection collection) {
        write(sql -> keepCollections.put(sql, collection));
    }

    @Override
    public void removeCollection(UUID collection) {
        write(sql -> keepCollections.remove(sql, collection));
    }

    @Override
    public List<UUID> articlesCarrying(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : desk.read(sql -> StoredArticles.carrying(sql, ids));
    }

    @Override
    public Map<UUID, String> fingerprints(Collection<UUID> articles) {
        return desk.read(sql -> StoryFingerprints.of(sql, articles));
    }

    @Override
    public void due(Collection<Instant> over, Collection<Instant> coming) {
        SortedMap<Instant, Integer> moved = new TreeMap<>();
        over.forEach(at -> moved.merge(at, -1, Integer::sum));
        coming.forEach(at -> moved.merge(at, 1, Integer::sum));
        moved.values().removeIf(things -> things == 0);
        if (!moved.isEmpty()) {
            write(sql -> {
                moved.forEach((at, things) -> {
                    sql.run(DUE, at, things);
                    sql.run(NOTHING_DUE, at);
                });
                changes.record(new Happened().lists(ListKeys.DUE));
            });
        }
    }

    private static final String ERASED =
            "update live.change set slug = null, former_slug = null, notice = null where resource = any (?)";
    private static final String DUE = """
            insert into live.due as d (at, things) values (?, ?) on conflict (at) do update set things = d.things + excluded.things
            """;
    private static final String NOTHING_DUE = "delete from live.due where at = ? and things <= 0";

    private interface Writing {
        void on(Sql sql);
    }

    private void write(Writing writing) {
        desk.write(sql -> {
            writing.on(sql);
            return null;
        });
        desk.afterCommit(folder, folder::nudge);
    }
}
