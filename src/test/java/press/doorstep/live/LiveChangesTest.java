package press.doorstep.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.text.Names;

/** What servers and partners hear of changes, and in which order. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LiveChangesTest {

    private static final Instant MORNING = Instant.parse("2026-02-03T08:00:00Z");

    @Inject
    Live live;

    @Inject
    LiveContent content;

    @Inject
    LiveChanges changes;

    @Inject
    HeardChanges heard;

    @Inject
    DeskDatabase transactions;

    @Inject
    TopicMemory topics;

    @Inject
    AgroalDataSource desk;

    @Inject
    @DataSource("live")
    AgroalDataSource readers;

    private final Archive archive = new Archive("change" + Archive.nextNumber(), System.nanoTime());

    @Test
    void everything_that_becomes_of_a_story_is_told_once_and_in_order() {
        PublishedTopic wide = archive.topic("wide", null);
        PublishedTopic narrow = archive.topic("narrow", wide);
        live.puts(wide, narrow);
        PublishedSpeaker speaker = archive.speaker("clerk");
        PublishedQuotation quotation = archive.quotation(speaker, LocalDate.of(2026, 2, 3), "It opens at noon.");
        Archive.Draft draft = archive.story(MORNING).topic(narrow).says(quotation);
        UUID dossier = archive.id();
        live.does(() -> content.put(new PublishedCollection(
                dossier,
                archive.name,
                List.of(),
                "dossier",
                "en",
                "Dossier",
                null,
                List.of(draft.id),
                MORNING,
                MORNING)));

        live.publishes(draft.made());
        live.publishes(draft.made());
        String former = draft.slug;
        draft.slug = former + "-again";
        draft.formerSlugs.add(former);
        draft.version = 2;
        draft.updatedAt = MORNING.plusSeconds(60);
        live.publishes(draft.made());
        draft.corrections.add(new PublishedCorrection(
                archive.id(), "correction", "minor", "It is one o'clock.", MORNING.plusSeconds(120), List.of()));
        draft.updatedAt = MORNING.plusSeconds(120);
        live.publishes(draft.made());
        assertThat(heard.of(draft.id, 4)).hasSize(4);
        live.does(() ->
                content.withdraw(List.of(new Tombstone(draft.id, "kill", MORNING.plusSeconds(180), "Not for use."))));

        List<LiveChange> told = heard.of(draft.id, 5);
        assertThat(told)
                .extracting(change -> change.event().name())
                .containsExactly(
                        "articlePublished", "articleUpdated", "articleRedirected", "articleCorrected", "articleKilled");
        assertThat(told).extracting(LiveChange::number).isSorted().doesNotHaveDuplicates();
        PublicEvent first = told.get(0).event();
        assertThat(first.topics()).containsExactlyInAnyOrder(wide.id(), narrow.id());
        assertThat(first.language()).isEqualTo("en");
        assertThat(told.get(2).event().formerSlug()).isEqualTo(former);
        Touched touched = heard.all().stream()
                .map(each -> each.change().touched())
                .filter(each -> each.articles().contains(draft.id))
                .findFirst()
                .orElseThrow();
        assertThat(touched.articles()).containsExactly(draft.id);
        assertThat(touched.quotations()).containsExactly(quotation.id());
        assertThat(touched.collections()).containsExactly(dossier);
        assertThat(touched.under()).contains(wide.id(), narrow.id(), speaker.id());
        assertThat(touched.lists()).contains(ListKeys.ARTICLES, ListKeys.QUOTATIONS, ListKeys.SITE);
        assertThat(touched.keys()).contains(CacheKeys.of(draft.id), CacheKeys.under(wide.id()), ListKeys.TOPICS);
        PublicEvent last = told.get(4).event();
        assertThat(last.slug()).isNull();
        assertThat(last.notice()).isEqualTo("Not for use.");
        assertThat(last.topics()).contains(wide.id());
        assertThat(heard.of(speaker.id(), 2))
                .extracting(change -> change.event().name())
                .containsExactly("speakerPublished", "speakerWithdrawn");
        rereads(told);
        againstStories(draft);
    }

    /** Rendering again is for servers only; what is gone has no name any more, in what was told before either. */
    private void rereads(List<LiveChange> told) {
        long before = told.get(0).number() - 1;
        List<LiveChange> log = changes.after(before, 100);
        assertThat(log).filteredOn(change -> change.event() == null).isNotEmpty();
        assertThat(log)
                .filteredOn(change -> change.event() != null
                        && change.event().id().equals(told.get(0).event().id()))
                .hasSize(5)
                .allSatisfy(change -> {
                    assertThat(change.event().slug()).isNull();
                    assertThat(change.event().formerSlug()).isNull();
                });
    }

    /** A killed story may be published under a new id only; but it can be taken back and then killed. */
    private void againstStories(Archive.Draft killed) {
        Archive.Draft other = archive.story(MORNING);
        other.topics.addAll(killed.topics);
        live.publishes(other.made());
        live.withdraws(other.id);
        live.does(() -> content.withdraw(List.of(new Tombstone(other.id, "kill", MORNING, null))));
        List<LiveChange> told = heard.of(other.id, 3);
        assertThat(told)
                .extracting(change -> change.event().name())
                .containsExactly("articlePublished", "articleWithdrawn", "articleKilled");
        assertThat(told.get(2).event().topics()).isEqualTo(told.get(1).event().topics());
    }

    @Test
    void names_that_change_are_told_and_names_that_do_not_are_not() {
        PublishedTopic topic = archive.topic("quays", null);
        live.puts(topic);
        live.puts(topic);
        live.puts(new PublishedTopic(
                topic.id(),
                topic.slug() + "-2",
                List.of(topic.slug()),
                "subject",
                new Names(Map.of("en", "Quays")),
                null,
                null,
                List.of(),
                null,
                Map.of()));
        live.does(() -> content.removeTopic(topic.id()));
        assertThat(heard.of(topic.id(), 4))
                .extracting(change -> change.event().name())
                .containsExactly("topicPublished", "topicUpdated", "topicRedirected", "topicWithdrawn");
        PublishedSpeaker nobody = archive.speaker("nobody");
        live.does(() -> content.put(nobody));
        live.puts(archive.topic("after", null));
        heard.of(archive.topics.get(1).id(), 1);
        assertThat(heard.of(nobody.id())).isEmpty();
    }

    /** One began earlier and commits later: by the order of its own id a reader would pass it by. */
    @Test
    void nobody_passes_by_what_began_earlier_and_is_committed_later() throws Exception {
        PublishedTopic slow = archive.topic("slow", null);
        PublishedCollection quick = new PublishedCollection(
                archive.id(), archive.name, List.of(), "front", "en", "Front", null, List.of(), MORNING, MORNING);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch passed = new CountDownLatch(1);
        Thread early = new Thread(() -> QuarkusTransaction.requiringNew().run(() -> {
            content.put(slow);
            written.countDown();
            awaitQuietly(passed);
        }));
        early.start();
        assertThat(written.await(5, TimeUnit.SECONDS)).isTrue();
        live.does(() -> content.put(quick));
        List<UUID> naive = new ArrayList<>();
        long last = naiveAfter(0, naive);
        assertThat(naive).as("the quick one is there").contains(quick.id());
        long number = heard.of(quick.id(), 1).get(0).number();
        passed.countDown();
        early.join();

        assertThat(heard.of(slow.id(), 1).get(0).number()).isGreaterThan(number);
        naiveAfter(last, naive);
        assertThat(naive).as("what a reader by id never sees").doesNotContain(slow.id());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What everybody writes first: everything with an id above the last seen. */
    private long naiveAfter(long last, List<UUID> seen) throws SQLException {
        try (Connection connection = desk.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id, subject_id from desk.outbox where id > ? order by id")) {
            select.setLong(1, last);
            long newest = last;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    newest = row.getLong(1);
                    seen.add(row.getObject(2, UUID.class));
                }
            }
            return newest;
        }
    }

    @Test
    void what_a_listener_could_not_take_in_comes_again() {
        PublishedTopic topic = archive.topic("again", null);
        heard.failOnce();
        live.puts(topic);
        assertThat(heard.of(topic.id(), 1)).hasSize(1);
    }

    /** Whoever is too far behind is told so, and everybody else goes on. */
    @Test
    void what_is_kept_no_longer_is_pruned_and_nobody_takes_the_rest_for_the_whole() {
        PublishedTopic old = archive.topic("old", null);
        PublishedTopic young = archive.topic("young", null);
        live.puts(old);
        live.puts(young);
        long before = heard.of(old.id(), 1).get(0).number() - 1;
        long number = heard.of(young.id(), 1).get(0).number();
        PruneChanges pruning = new PruneChanges();
        pruning.desk = transactions;
        pruning.clock = Clock.systemUTC();
        pruning.config = new ChangesConfig() {
            @Override
            public Duration keep() {
                return Duration.ofDays(30);
            }

            @Override
            public long most() {
                return changes.head() - number + 1;
            }
        };
        live.does(() -> {
            while (pruning.prune() >= PruneChanges.BATCH) {
                // Until nothing is left to prune.
            }
        });

        assertThat(changes.after(before, 10)).isNull();
        assertThat(changes.events(before, EventFilter.ALL, 10)).isNull();
        // Changes that nobody outside is told of have no event.
        assertThat(changes.after(changes.pruned(), 10))
                .extracting(LiveChange::event)
                .filteredOn(Objects::nonNull)
                .extracting(PublicEvent::id)
                .contains(young.id())
                .doesNotContain(old.id());
    }

    /** The other node is its way of hearing: a connection of its own that listens, and a follower of its own. */
    @Test
    void a_change_is_heard_on_both_nodes_in_no_time() {
        HeardChanges there = new HeardChanges();
        Follower follower = new Follower(there, changes, topics);
        ChangeBell bell = new ChangeBell();
        bell.live = readers;
        bell.onRing(follower::nudge);
        bell.start(null);
        Thread thread = new Thread(follower);
        thread.start();
        List<Long> here = new ArrayList<>();
        List<Long> other = new ArrayList<>();
        try {
            for (int i = 0; i < 25; i++) {
                PublishedTopic topic = archive.topic("t" + i, null);
                live.puts(topic);
                long committed = System.nanoTime();
                here.add(heard.first(topic.id()).at() - committed);
                Awaitility.await().until(() -> !there.of(topic.id()).isEmpty() || topic == archive.topics.get(0));
                if (!there.of(topic.id()).isEmpty()) {
                    other.add(there.first(topic.id()).at() - committed);
                }
            }
        } finally {
            follower.stop();
            stopQuietly(bell);
        }
        System.out.printf(
                "a change is heard %s ms after its commit here, %s ms on another node (medians)%n",
                median(here), median(other));
        assertThat(median(here)).isLessThan(50);
        assertThat(median(other)).isLessThan(50);
    }

    private static void stopQuietly(ChangeBell bell) {
        try {
            bell.stop(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long median(List<Long> nanos) {
        return Duration.ofNanos(nanos.stream()
                        .sorted()
                        .skip(nanos.size() / 2)
                        .findFirst()
                        .orElseThrow())
                .toMillis();
    }
}
