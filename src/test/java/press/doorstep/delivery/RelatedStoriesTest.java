package press.doorstep.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.live.LiveContent;
import press.doorstep.live.PublishedQuotation;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.live.PublishedTopic;
import press.doorstep.live.Tombstone;
import press.doorstep.text.Names;

/** What stands beside a story and near a topic, worked out after publication. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RelatedStoriesTest {

    private final String mark = UUID.randomUUID().toString().substring(24);
    private final PublishedTopic dredging = topic("dredging");
    private final PublishedTopic pilots = topic("pilots");
    private final PublishedTopic museums = topic("museums");
    private final PublishedSpeaker harbourmaster = speaker("harbourmaster");
    private final PublishedQuotation words = StoryMaker.said(
            slug("words"), harbourmaster, "Ice comes first " + mark, LocalDate.parse("2026-02-01"), "day", null);

    @Inject
    LiveContent live;

    @Test
    void near_stories_stand_behind_editorial_links_with_reasons_and_improve_with_time() {
        UUID group = UuidCreator.getTimeOrderedEpochPlus1();
        StoryMaker linked = about("linked", dredging);
        StoryMaker story = about("story", dredging)
                .at("Kin " + mark)
                .linking("background", linked)
                .saying("«" + words.text() + "»")
                .quoting(words, "direct");
        StoryMaker english = about("english", dredging).inGroup(group);
        StoryMaker russian = about("russian", dredging).in("ru").inGroup(group);
        StoryMaker far = about("far", museums);
        StoryMaker other = about("other", dredging, pilots);
        publishes(dredging, pilots, museums);
        publishes(linked, english, russian, far, other);
        publishes(story);

        List<String> near = List.of(slug("english"), slug("other"));
        await().untilAsserted(() -> assertThat(computed(story, "")).containsExactlyInAnyOrderElementsOf(near));
        assertThat(computed(story, "&translations=true")).contains(slug("russian"), slug("english"));
        JsonPath related = Visitor.reads("/v1/articles/" + story.slug + "/related");
        assertThat(related.getList("items.kind")).startsWith("background", "computed");
        assertThat(related.getList("items[0].reasons.kind")).startsWith("editorial", "sharedTopic");
        assertThat(related.getList("items[1].reasons.slug")).contains(dredging.slug());
        assertThat(computed(russian, "")).contains(story.slug).doesNotContain(slug("english"));

        // A better one comes, and what it came to see is changed without anybody touching it.
        StoryMaker better = about("better", dredging)
                .at("Kin " + mark)
                .saying("«" + words.text() + "»")
                .quoting(words, "direct");
        publishes(better);
        await().untilAsserted(() -> assertThat(computed(story, "")).first().isEqualTo(better.slug));
        assertThat(Visitor.reads("/v1/articles/" + story.slug + "/related")
                        .getList("items.find { it.article.slug == '" + better.slug + "' }.reasons.kind"))
                .startsWith("sharedQuotation", "sharedSpeaker")
                .contains("samePlace", "sameTime");

        // Gone at once, and for good.
        withdraws(better);
        assertThat(computed(story, "")).doesNotContain(better.slug);
        JsonPath whole = Visitor.reads("/v1/articles/" + story.slug + "?include=related&fields=related.article.slug");
        assertThat(whole.getList("related.article.slug"))
                .contains(slug("other"))
                .doesNotContain(better.slug);
        withdraws(linked);
        assertThat(Visitor.reads("/v1/articles/" + story.slug + "/related").getList("items.kind"))
                .containsOnly("computed");
    }

    @Test
    void topics_that_share_stories_are_near_and_know_their_languages() {
        publishes(dredging, pilots, museums);
        publishes(about("a", dredging, pilots), about("b", dredging, pilots), about("c", museums));
        publishes(about("d", dredging).in("de"));
        await().untilAsserted(() -> assertThat(Visitor.slugs("/v1/topics/" + dredging.slug() + "/related"))
                .containsExactly(pilots.slug()));
        JsonPath page =
                Visitor.reads("/v1/topics/" + dredging.slug() + "?include=articles,quotations,speakers,related");
        assertThat(page.getList("related.relation")).containsExactly("sameStories");
        assertThat(page.getList("articles")).hasSize(3);
        assertThat(page.getList("quotations")).isEmpty();
        await().untilAsserted(() -> assertThat(
                        Visitor.reads("/v1/topics/" + dredging.slug()).<Map<String, Object>>getList("languages"))
                .containsExactly(
                        Map.of("language", "en", "articlesCount", 2), Map.of("language", "de", "articlesCount", 1)));
        assertThat(Visitor.slugs("/v1/topics?language=de&limit=100"))
                .contains(dredging.slug())
                .doesNotContain(pilots.slug());
        assertThat(Visitor.reads("/v1/articles/" + slug("a") + "/topics").getList("items[0].related.slug"))
                .containsExactly(pilots.slug());
    }

    private List<String> computed(StoryMaker story, String query) {
        return Visitor.reads("/v1/articles/" + story.slug + "/related?limit=100" + query)
                .getList("items.findAll { it.kind == 'computed' }.article.slug", String.class)
                .stream()
                .filter(slug -> slug.endsWith(mark))
                .toList();
    }

    private StoryMaker about(String name, PublishedTopic... topics) {
        return new StoryMaker(slug(name))
                .headed(name + UUID.randomUUID().toString().substring(0, 8))
                .published("2026-02-01T10:00:00Z")
                .about(topics);
    }

    private void publishes(StoryMaker... stories) {
        QuarkusTransaction.requiringNew()
                .run(() -> live.publish(Stream.of(stories).map(StoryMaker::make).toList()));
    }

    private void publishes(PublishedTopic... topics) {
        QuarkusTransaction.requiringNew().run(() -> List.of(topics).forEach(live::put));
    }

    private void withdraws(StoryMaker story) {
        QuarkusTransaction.requiringNew()
                .run(() -> live.withdraw(
                        new ArrayList<>(List.of(new Tombstone(story.id, "withdrawal", Instant.now(), null)))));
    }

    private String slug(String name) {
        return "kin-" + name + "-" + mark;
    }

    private PublishedTopic topic(String name) {
        return new PublishedTopic(
                UuidCreator.getTimeOrderedEpochPlus1(),
                slug(name),
                List.of(),
                "subject",
                new Names(Map.of("en", name)),
                null,
                null,
                List.of(),
                null,
                Map.of());
    }

    private PublishedSpeaker speaker(String name) {
        return new PublishedSpeaker(
                UuidCreator.getTimeOrderedEpochPlus1(),
                slug(name),
                List.of(),
                "person",
                new Names(Map.of("en", name)),
                List.of(),
                null,
                null,
                null,
                Map.of(),
                List.of());
    }
}
