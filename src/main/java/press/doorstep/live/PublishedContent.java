package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    TermNumbers terms;

    @Inject
    TallyFolder folder;

    @Inject
    TopicMemory topics;

    @Inject
    SiteConfig site;

    @Inject
    Clock clock;

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
        write(sql -> {
            Presence presence = Presence.hold(
                    sql, Presence.Table.SPEAKERS, Map.of(speaker.id(), LiveJson.write(speaker)), List.of(speaker.id()));
            if (presence.missing().isEmpty()) {
                new PublicSlugs()
                        .add(Subject.SPEAKER, speaker.id(), speaker.slug(), speaker.formerSlugs())
                        .write(sql);
                Map<Term, Integer> numbers = terms.give(sql, Set.of(Term.speaker(speaker.id())));
                StoredSpeakers.put(sql, List.of(speaker), numbers, language(), clock.instant());
            }
        });
    }

    @Override
    public void part(PublishedSpeaker speaker) {
        write(sql -> new PublicSlugs()
                .add(Subject.SPEAKER, speaker.id(), speaker.slug(), speaker.formerSlugs())
                .part(sql, Subject.SPEAKER, speaker.id()));
    }

    @Override
    public void put(PublishedAuthor author) {
        write(sql -> {
            Presence presence = Presence.hold(
                    sql, Presence.Table.AUTHORS, Map.of(author.id(), LiveJson.write(author)), List.of(author.id()));
            if (presence.missing().isEmpty()) {
                new PublicSlugs()
                        .add(Subject.AUTHOR, author.id(), author.slug(), author.formerSlugs())
                        .write(sql);
                Map<Term, Integer> numbers = terms.give(sql, Set.of(Term.author(author.id())));
                StoredAuthors.put(sql, List.of(author), numbers, language(), clock.instant());
            }
        });
    }

    @Override
    public void put(PublishedCollection collection) {
        write(sql -> StoredCollections.put(sql, collection, clock.instant()));
    }

    @Override
    public void removeCollection(UUID collection) {
        write(sql -> StoredCollections.remove(sql, collection, clock.instant()));
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
    public void due(Instant at) {
        write(sql -> sql.run(DUE, at));
    }

    @Override
    public void notDue(Instant at) {
        write(sql -> {
            sql.run(NOT_DUE, at);
            sql.run(NOTHING_DUE, at);
        });
    }

    private static final String DUE = """
            insert into live.due as d (at, things) values (?, 1) on conflict (at) do update set things = d.things + 1
            """;
    private static final String NOT_DUE = "update live.due set things = things - 1 where at = ?";
    private static final String NOTHING_DUE = "delete from live.due where at = ? and things <= 0";

    private String language() {
        return site.languages().get(0);
    }

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
