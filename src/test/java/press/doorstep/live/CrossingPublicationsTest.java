package press.doorstep.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class CrossingPublicationsTest {

    private static final Instant MORNING = Instant.parse("2026-02-03T08:00:00Z");

    @Inject
    Live live;

    @Inject
    LiveContent content;

    @Inject
    LiveArticles articles;

    @Inject
    LiveQuotations quotations;

    @Inject
    LiveSpeakers speakers;

    @Inject
    LiveTopics topics;

    private final Archive archive = new Archive("cross" + Archive.nextNumber(), 3);

    /** Stories that share speakers, quotations, topics and places, published and withdrawn in crossing order by four at once. */
    @Test
    void publications_that_cross_neither_deadlock_nor_lose_anything() throws Exception {
        List<PublishedTopic> tree = List.of(archive.topic("world", null), archive.topic("trade", null));
        PublishedTopic ports = archive.topic("ports", tree.get(0));
        live.puts(tree.get(0), tree.get(1), ports);
        List<PublishedQuotation> shared = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            archive.speaker("s" + i);
        }
        for (int i = 0; i < 6; i++) {
            PublishedSpeaker speaker = archive.speakers.get(i % 3);
            shared.add(archive.quotation(speaker, LocalDate.of(2026, 2, 3), "Shared words " + i));
        }
        List<Archive.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Archive.Draft draft = archive.story(MORNING.plusSeconds(i)).topic(ports);
            draft.says(shared.get(i % 6)).says(shared.get((i + 1) % 6));
            draft.group = i < 2 ? shared.get(0).id() : null;
            draft.language = i == 0 ? "ru" : "en";
            drafts.add(draft);
        }
        ExecutorService workers = Executors.newFixedThreadPool(5);
        List<Callable<Void>> work = new ArrayList<>();
        for (int worker = 0; worker < 4; worker++) {
            work.add(publishing(drafts, worker));
        }
        work.add(() -> {
            for (int i = 0; i < 6; i++) {
                UUID broader = tree.get(i % 2).id();
                live.puts(new PublishedTopic(
                        ports.id(),
                        ports.slug(),
                        List.of(),
                        "subject",
                        ports.names(),
                        null,
                        broader,
                        List.of(),
                        null,
                        ports.externalIds()));
            }
            return null;
        });
        List<Future<Void>> done = workers.invokeAll(work, 120, TimeUnit.SECONDS);
        workers.shutdown();
        for (Future<Void> each : done) {
            each.get();
        }

        live.publishes(drafts.stream().map(Archive.Draft::made).toList());
        live.counts();
        assertThat(Live.found(topics.find(tree.get(1).slug(), null))
                        .at("/articlesCount")
                        .intValue())
                .isEqualTo(12);
        assertThat(Live.found(topics.find(tree.get(0).slug(), null))
                        .at("/articlesCount")
                        .intValue())
                .isZero();
        for (PublishedQuotation quotation : shared) {
            JsonNode said = live.quotation(quotation.id());
            assertThat(said.at("/occurrencesCount").intValue()).isEqualTo(4);
            assertThat(quotations
                            .occurrences(quotation.id(), Window.first(50), Count.NONE)
                            .items())
                    .hasSize(4);
        }
        for (PublishedSpeaker speaker : Set.of(
                shared.get(0).speaker(), shared.get(1).speaker(), shared.get(2).speaker())) {
            JsonNode read = Live.found(speakers.find(speaker.slug(), null));
            assertThat(read.at("/quotationsCount").intValue()).isEqualTo(2);
            assertThat(live.listed(ArticlesFilter.with(TermFilter.ALL.anyOf(Set.of(Term.speaker(speaker.id()))))))
                    .hasSize(read.at("/articlesCount").intValue());
        }
        live.withdraws(drafts.stream().map(draft -> draft.id).toArray(UUID[]::new));
        live.counts();
        assertThat(Live.found(topics.find(tree.get(1).slug(), null))
                        .at("/articlesCount")
                        .intValue())
                .isZero();
        assertThat(speakers.find(shared.get(0).speaker().slug(), null)).isInstanceOf(Lookup.Gone.class);
    }

    private Callable<Void> publishing(List<Archive.Draft> drafts, int worker) {
        return () -> {
            Random random = new Random(worker);
            for (int round = 0; round < 12; round++) {
                List<Archive.Draft> some = new ArrayList<>(drafts);
                Collections.shuffle(some, random);
                // A story belongs to one editor at a time (its row at the desk is locked): each worker has its own,
                // what they quote is shared.
                List<Archive.Draft> own = some.stream()
                        .filter(draft -> drafts.indexOf(draft) % 4 == worker)
                        .toList();
                live.publishes(own.stream().map(Archive.Draft::made).toArray(PublishedArticle[]::new));
                if (random.nextBoolean()) {
                    live.withdraws(own.get(0).id, own.get(1).id);
                }
            }
            return null;
        };
    }

    @Test
    void a_publication_that_fails_leaves_nothing() {
        Archive.Draft draft =
                archive.story(MORNING).says(archive.quotation(archive.speaker("gone"), null, "Never said."));
        try {
            live.does(() -> {
                content.publish(List.of(draft.made()));
                throw new IllegalStateException("the desk changed its mind");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("changed its mind");
        }
        assertThat(articles.find(draft.slug, BodyFormat.BLOCKS, null)).isInstanceOf(Lookup.Unknown.class);
        assertThat(speakers.find(
                        archive.speakers.get(archive.speakers.size() - 1).slug(), null))
                .isInstanceOf(Lookup.Unknown.class);
        live.publishes(draft.made());
        assertThat(live.story(draft.id).at("/quotations")).hasSize(1);
    }
}
