package press.doorstep.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.text.Place;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PublishingStoriesTest {

    private static final Instant MORNING = Instant.parse("2026-02-03T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    @Inject
    Live live;

    @Inject
    LiveArticles articles;

    @Inject
    LiveQuotations quotations;

    @Inject
    LiveSpeakers speakers;

    @Inject
    LiveAuthors authors;

    @Inject
    LivePlaces places;

    @Inject
    LiveRelated related;

    @Inject
    LiveTopics topics;

    @Inject
    LiveCollections collections;

    @Inject
    LiveReferences references;

    @Inject
    LiveContent content;

    private Archive archive;

    @BeforeEach
    void newArchive() {
        String name = "a" + Archive.nextNumber();
        archive = new Archive(name, name.hashCode());
    }

    @Test
    void a_story_published_again_replaces_everything_of_the_one_before() {
        PublishedSpeaker first = archive.speaker("first");
        PublishedSpeaker second = archive.speaker("second");
        PublishedTopic sea = archive.topic("sea", null);
        PublishedTopic air = archive.topic("air", null);
        live.puts(sea, air);
        Archive.Draft draft = archive.story(MORNING).topic(sea).says(archive.quotation(first, DAY, "We keep it open."));
        live.publishes(draft.made());
        PublishedQuotation dropped = draft.quotations.remove(0);
        draft.topics.clear();
        draft.topic(air).says(archive.quotation(second, DAY, "We close it now."));
        draft.headline = "Another headline";
        draft.version = 2;
        draft.updatedAt = MORNING.plusSeconds(60);
        live.publishes(draft.made());

        JsonNode story = live.story(draft.id);
        assertThat(Live.text(story, "/headline")).isEqualTo("Another headline");
        assertThat(story.at("/version").intValue()).isEqualTo(2);
        assertThat(story.at("/quotations")).hasSize(1);
        assertThat(Live.text(story, "/quotations/0/speaker/name")).isEqualTo("Speaker second");
        assertThat(Live.text(story, "/topics/0/slug")).isEqualTo(air.slug());
        assertThat(with(Term.topic(sea.id(), false))).isEmpty();
        assertThat(with(Term.topic(air.id(), false))).containsExactly(draft.id);
        assertThat(with(Term.speaker(first.id()))).isEmpty();
        assertThat(quotations.find(dropped.slug(), null)).isInstanceOf(Lookup.Gone.class);
        assertThat(speakers.find(first.slug(), null)).isInstanceOf(Lookup.Gone.class);
        assertThat(speakers.find(second.slug(), null)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void a_withdrawn_story_leaves_a_tombstone_and_takes_along_what_nobody_else_carries() {
        PublishedSpeaker alone = archive.speaker("alone");
        PublishedSpeaker shared = archive.speaker("shared");
        PublishedAuthor author = archive.author("writer");
        PublishedQuotation common = archive.quotation(shared, DAY, "Everybody prints this one.");
        Archive.Draft going = archive.story(MORNING)
                .says(archive.quotation(alone, DAY, "Only here."))
                .says(common);
        going.byline.add(new PublishedByline(author, "Writer", null));
        Archive.Draft staying = archive.story(MORNING.plusSeconds(1)).says(common);
        live.publishes(going.made(), staying.made());
        assertThat(live.quotation(common.id()).at("/occurrencesCount").intValue())
                .isEqualTo(2);
        assertThat(Live.text(live.quotation(common.id()), "/firstPublished/article/id"))
                .isEqualTo(going.id.toString());

        live.withdraws(going.id);

        Lookup<Document> gone = articles.find(going.slug, BodyFormat.HTML, null);
        assertThat(gone)
                .isInstanceOfSatisfying(
                        Lookup.Gone.class,
                        it -> assertThat(it.tombstone().notice()).isEqualTo("Withdrawn."));
        assertThat(articles.find(going.id.toString(), BodyFormat.HTML, null)).isInstanceOf(Lookup.Gone.class);
        assertThat(speakers.find(alone.slug(), null)).isInstanceOf(Lookup.Gone.class);
        assertThat(speakers.find(shared.slug(), null)).isInstanceOf(Lookup.Found.class);
        assertThat(authors.find(author.id().toString(), null)).isInstanceOf(Lookup.Gone.class);
        JsonNode quotation = live.quotation(common.id());
        assertThat(quotation.at("/occurrencesCount").intValue()).isEqualTo(1);
        assertThat(Live.text(quotation, "/firstPublished/article/id")).isEqualTo(staying.id.toString());
        assertThat(with(Term.speaker(alone.id()))).isEmpty();

        live.publishes(going.made());
        assertThat(Live.text(live.story(going.id), "/headline")).isEqualTo(going.headline);
        assertThat(speakers.find(alone.slug(), null)).isInstanceOf(Lookup.Found.class);
        assertThat(authors.find(author.slug(), null)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void what_never_was_public_is_unknown() {
        for (Subject subject : Subject.values()) {
            assertThat(references.find(subject, "never-heard-of-it")).isInstanceOf(Lookup.Unknown.class);
            assertThat(references.find(subject, UUID.randomUUID().toString())).isInstanceOf(Lookup.Unknown.class);
        }
        assertThat(articles.find("never-heard-of-it", BodyFormat.BLOCKS, null)).isInstanceOf(Lookup.Unknown.class);
        assertThat(collections.find("never-heard-of-it", null)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void a_former_slug_leads_to_the_present_one() {
        Archive.Draft draft = archive.story(MORNING);
        live.publishes(draft.made());
        String former = draft.slug;
        draft.formerSlugs.add(former);
        draft.slug = former + "-renamed";
        live.publishes(draft.made());

        assertThat(articles.find(former, BodyFormat.BLOCKS, null))
                .isEqualTo(new Lookup.Moved<Document>(draft.id, draft.slug));
        assertThat(articles.find(draft.slug, BodyFormat.BLOCKS, null)).isInstanceOf(Lookup.Found.class);
        Reference reference = new Reference(Subject.ARTICLE, former);
        assertThat(references.resolve(Set.of(reference))).containsEntry(reference, draft.id);
    }

    @Test
    void links_lead_only_to_stories_that_are_live() {
        Archive.Draft target = archive.story(MORNING);
        Archive.Draft draft = archive.story(MORNING);
        draft.links.add(new PublishedLink("background", null, null, target.id, null));
        draft.links.add(new PublishedLink("external", "Elsewhere", "https://elsewhere.example/", null, null));
        live.publishes(draft.made());
        assertThat(live.story(draft.id).at("/links")).hasSize(1);
        assertThat(content.articlesCarrying(List.of(target.id))).containsExactly(draft.id);

        live.publishes(target.made());
        live.publishes(draft.made());
        JsonNode links = live.story(draft.id).at("/links");
        assertThat(Live.text(links, "/0/title")).isEqualTo(target.headline);
        assertThat(Live.text(links, "/0/url")).isEqualTo("/v1/articles/" + target.id);
        JsonNode related = editorial(draft.slug);
        assertThat(Live.text(related, "/0/article/slug")).isEqualTo(target.slug);
        assertThat(related.at("/1/article").isNull()).isTrue();

        live.withdraws(target.id);
        assertThat(live.story(draft.id).at("/links")).hasSize(1);
        assertThat(editorial(draft.slug)).hasSize(1);
    }

    @Test
    void translations_of_a_story_name_each_other_once_rendered() {
        UUID group = UUID.randomUUID();
        Archive.Draft english = archive.story(MORNING);
        english.group = group;
        Archive.Draft russian = archive.story(MORNING);
        russian.group = group;
        russian.language = "ru";
        live.publishes(english.made());
        live.publishes(russian.made());
        assertThat(content.articlesCarrying(List.of(group))).containsExactlyInAnyOrder(english.id, russian.id);
        live.publishes(english.made());

        assertThat(Live.text(live.story(english.id), "/alternates/0/slug")).isEqualTo(russian.slug);
        assertThat(Live.text(live.story(russian.id), "/alternates/0/language")).isEqualTo("en");
    }

    @Test
    void translations_of_a_quotation_name_each_other_at_once() {
        PublishedSpeaker speaker = archive.speaker("speaker");
        UUID group = UUID.randomUUID();
        PublishedQuotation english = translated(archive.quotation(speaker, DAY, "The words."), "en", group);
        PublishedQuotation russian = translated(archive.quotation(speaker, DAY, "Слова."), "ru", group);
        Archive.Draft one = archive.story(MORNING).says(english);
        Archive.Draft other = archive.story(MORNING).says(russian);
        live.publishes(one.made());
        assertThat(live.quotation(english.id()).at("/translations")).isEmpty();
        live.publishes(other.made());
        assertThat(Live.text(live.quotation(english.id()), "/translations/0/id"))
                .isEqualTo(russian.id().toString());
        assertThat(Live.text(live.quotation(russian.id()), "/translations/0/id"))
                .isEqualTo(english.id().toString());

        live.withdraws(one.id);
        assertThat(live.quotation(russian.id()).at("/translations")).isEmpty();
    }

    private static PublishedQuotation translated(PublishedQuotation of, String language, UUID group) {
        return new PublishedQuotation(
                of.number(),
                of.id(),
                of.slug(),
                List.of(),
                of.text(),
                language,
                of.speaker(),
                null,
                of.saidOn(),
                "day",
                null,
                null,
                "speech",
                "asReported",
                null,
                group);
    }

    private static PublishedQuotation fragment(PublishedQuotation of, UUID fuller) {
        return new PublishedQuotation(
                of.number(),
                of.id(),
                of.slug(),
                List.of(),
                of.text(),
                "en",
                of.speaker(),
                null,
                of.saidOn(),
                "day",
                null,
                null,
                "speech",
                "asReported",
                fuller,
                null);
    }

    @Test
    void appearances_of_fragments_count_as_those_of_the_fuller_quotation() {
        PublishedSpeaker speaker = archive.speaker("speaker");
        PublishedQuotation full = archive.quotation(speaker, DAY, "We have to be firm, but we keep the bridge open.");
        PublishedQuotation part = fragment(archive.quotation(speaker, DAY, "keep the bridge open"), full.id());
        Archive.Draft fragmentFirst = archive.story(MORNING).says(part);
        Archive.Draft both = archive.story(MORNING.plusSeconds(5)).says(full).says(part);
        live.publishes(fragmentFirst.made());
        live.publishes(both.made());

        assertThat(live.quotation(full.id()).at("/occurrencesCount").intValue()).isEqualTo(3);
        assertThat(live.quotation(part.id()).at("/occurrencesCount").intValue()).isEqualTo(2);
        Slice all = quotations.occurrences(full.id(), Window.first(10), Count.EXACT);
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.items().stream()
                        .map(item -> Live.tree(item.json()).at("/fragment").booleanValue()))
                .containsExactly(false, true, true);
        assertThat(Live.ids(window -> numbered(quotations.occurrences(full.id(), window, Count.NONE)), 1))
                .hasSize(3);
        QuotationsFilter whole = QuotationsFilter.with(TermFilter.ALL.anyOf(Set.of(Term.speaker(speaker.id()))));
        assertThat(live.listed(whole)).containsExactly(full.id());
        assertThat(live.listed(new QuotationsFilter(whole.terms(), List.of(), null, null, true)))
                .containsExactly(part.id(), full.id());

        live.withdraws(both.id);
        assertThat(quotations.find(full.slug(), null)).isInstanceOf(Lookup.Gone.class);
        assertThat(live.quotation(part.id()).at("/occurrencesCount").intValue()).isEqualTo(1);
    }

    /** Appearances have the ids of their stories; these are told apart by position. */
    private static Slice numbered(Slice slice) {
        List<Item> items = slice.items().stream()
                .map(item -> new Item(
                        UUID.nameUUIDFromBytes(
                                item.position().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        item.json(),
                        item.position()))
                .toList();
        return new Slice(items, slice.previous(), slice.next(), slice.total());
    }

    @Test
    void a_renamed_speaker_is_renamed_at_once_and_stories_when_they_are_rendered_again() {
        PublishedSpeaker before = archive.speaker("before");
        Archive.Draft draft = archive.story(MORNING).says(archive.quotation(before, DAY, "Words."));
        live.publishes(draft.made());
        PublishedSpeaker after = new PublishedSpeaker(
                before.id(),
                before.slug() + "-new",
                List.of(before.slug()),
                "person",
                Archive.named("New Name"),
                List.of(),
                null,
                null,
                null,
                before.externalIds(),
                before.tenures());
        live.does(() -> content.put(after));

        assertThat(speakers.find(before.slug(), null)).isInstanceOf(Lookup.Moved.class);
        assertThat(Live.text(Live.found(speakers.find(after.slug(), null)), "/name"))
                .isEqualTo("New Name");
        assertThat(content.articlesCarrying(List.of(after.id()))).containsExactly(draft.id);
        draft.quotations.set(0, spoken(draft.quotations.get(0), after));
        live.publishes(draft.made());
        assertThat(Live.text(live.story(draft.id), "/quotations/0/speaker/name"))
                .isEqualTo("New Name");
        assertThat(Live.text(live.quotation(draft.quotations.get(0).id()), "/speaker/slug"))
                .isEqualTo(after.slug());
    }

    private static PublishedQuotation spoken(PublishedQuotation of, PublishedSpeaker by) {
        return new PublishedQuotation(
                of.number(),
                of.id(),
                of.slug(),
                List.of(),
                of.text(),
                "en",
                by,
                null,
                of.saidOn(),
                "day",
                null,
                null,
                "speech",
                "asReported",
                null,
                null);
    }

    @Test
    void a_speaker_nobody_quotes_is_left_alone() {
        PublishedSpeaker speaker = archive.speaker("silent");
        live.does(() -> content.put(speaker));
        assertThat(speakers.find(speaker.slug(), null)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void a_renamed_topic_shows_at_once_in_every_story_without_rendering() {
        PublishedTopic topic = archive.topic("old", null);
        live.puts(topic);
        Archive.Draft draft = archive.story(MORNING).topic(topic);
        live.publishes(draft.made());
        live.puts(new PublishedTopic(
                topic.id(),
                topic.slug() + "-new",
                List.of(topic.slug()),
                "subject",
                Archive.named("New"),
                null,
                null,
                List.of(),
                null,
                topic.externalIds()));
        assertThat(Live.text(live.story(draft.id), "/topics/0/name")).isEqualTo("New");
        assertThat(references.find(Subject.TOPIC, topic.slug()))
                .isEqualTo(new Lookup.Moved<UUID>(topic.id(), topic.slug() + "-new"));
    }

    @Test
    void a_moved_topic_takes_its_stories_along() {
        PublishedTopic world = archive.topic("world", null);
        PublishedTopic trade = archive.topic("trade", null);
        PublishedTopic ports = archive.topic("ports", world);
        PublishedTopic harbour = archive.topic("harbour", ports);
        PublishedTopic rome = archive.topic("rome", world);
        live.puts(world, trade, ports, harbour, rome);
        PublishedSpeaker speaker = archive.speaker("speaker");
        Archive.Draft one = archive.story(MORNING).topic(harbour).says(archive.quotation(speaker, DAY, "One."));
        Archive.Draft both =
                archive.story(MORNING.plusSeconds(1)).topic(harbour).topic(rome);
        live.publishes(one.made(), both.made());
        assertThat(with(Term.topic(world.id(), false))).containsExactly(both.id, one.id);
        assertThat(with(Term.topic(world.id(), true))).isEmpty();

        live.puts(new PublishedTopic(
                ports.id(),
                ports.slug(),
                List.of(),
                "subject",
                ports.names(),
                null,
                trade.id(),
                List.of(),
                null,
                ports.externalIds()));

        assertThat(with(Term.topic(world.id(), false))).containsExactly(both.id);
        assertThat(with(Term.topic(trade.id(), false))).containsExactly(both.id, one.id);
        assertThat(with(Term.topic(ports.id(), false))).containsExactly(both.id, one.id);
        UUID said = one.quotations.get(0).id();
        assertThat(live.listed(QuotationsFilter.with(TermFilter.ALL.anyOf(Set.of(Term.topic(trade.id(), false))))))
                .containsExactly(said);
        assertThat(live.listed(QuotationsFilter.with(TermFilter.ALL.anyOf(Set.of(Term.topic(world.id(), false))))))
                .isEmpty();
        live.counts();
        JsonNode moved = Live.found(topics.find(trade.slug(), null));
        assertThat(moved.at("/articlesCount").intValue()).isEqualTo(2);
        assertThat(moved.at("/quotationsCount").intValue()).isEqualTo(1);
        assertThat(Live.found(topics.find(world.slug(), null))
                        .at("/articlesCount")
                        .intValue())
                .isEqualTo(1);

        live.publishes(one.made(), both.made());
        live.withdraws(one.id, both.id);
        live.counts();
        assertThat(Live.found(topics.find(trade.slug(), null))
                        .at("/articlesCount")
                        .intValue())
                .isZero();
        assertThat(Live.found(topics.find(world.slug(), null))
                        .at("/articlesCount")
                        .intValue())
                .isZero();
    }

    @Test
    void counts_are_folded_in_and_come_out_even() {
        PublishedTopic topic = archive.topic("counted", null);
        live.puts(topic);
        PublishedSpeaker speaker = archive.speaker("counted");
        Archive.Draft one = archive.story(MORNING).topic(topic).says(archive.quotation(speaker, DAY, "One."));
        Archive.Draft two = archive.story(MORNING).topic(topic).says(archive.quotation(speaker, DAY, "Two."));
        live.publishes(one.made(), two.made());
        live.publishes(one.made());
        live.counts();
        JsonNode counted = Live.found(speakers.find(speaker.slug(), null));
        assertThat(counted.at("/articlesCount").intValue()).isEqualTo(2);
        assertThat(counted.at("/quotationsCount").intValue()).isEqualTo(2);
        assertThat(Live.found(topics.find(topic.slug(), null))
                        .at("/articlesCount")
                        .intValue())
                .isEqualTo(2);
        ArticlesFilter filter = ArticlesFilter.with(TermFilter.ALL.anyOf(Set.of(Term.topic(topic.id(), false))));
        assertThat(articles.list(filter, Window.first(1), Count.EXACT, Set.of(), null)
                        .total())
                .isEqualTo(2);

        live.withdraws(one.id);
        assertThat(articles.list(filter, Window.first(1), Count.EXACT, Set.of(), null)
                        .total())
                .isEqualTo(1);
        live.counts();
        assertThat(Live.found(speakers.find(speaker.slug(), null))
                        .at("/quotationsCount")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void names_and_offices_come_in_the_language_asked_for() {
        PublishedSpeaker speaker = archive.speaker("speaker");
        PublishedTopic topic = archive.topic("topic", null);
        live.puts(topic);
        Archive.Draft draft = archive.story(MORNING).topic(topic).says(archive.quotation(speaker, DAY, "Words."));
        live.publishes(draft.made());
        JsonNode story = Live.found(articles.find(draft.slug, BodyFormat.BLOCKS, "ru"));
        assertThat(Live.text(story, "/quotations/0/speaker/name")).isEqualTo("Спикер speaker");
        assertThat(Live.text(story, "/quotations/0/speaker/nameLanguage")).isEqualTo("ru");
        assertThat(Live.text(story, "/quotations/0/speaker/role/language")).isEqualTo("en");
        assertThat(Live.text(story, "/topics/0/name")).isEqualTo("Тема topic");
        JsonNode said = Live.found(quotations.find(draft.quotations.get(0).slug(), "ru"));
        assertThat(Live.text(said, "/speaker/name")).isEqualTo("Спикер speaker");
        ArticlesFilter filter = ArticlesFilter.with(TermFilter.ALL.anyOf(Set.of(Term.speaker(speaker.id()))));
        Slice cards = articles.list(filter, Window.first(5), Count.NONE, Set.of(CardInclude.QUOTATIONS), "ru");
        JsonNode card = Live.tree(cards.items().get(0).json());
        assertThat(Live.text(card, "/quotations/0/speaker/name")).isEqualTo("Спикер speaker");
        assertThat(Live.text(card, "/topics/0/nameLanguage")).isEqualTo("ru");
    }

    @Test
    void collections_show_their_live_stories_in_the_order_of_the_desk() {
        Archive.Draft one = archive.story(MORNING);
        Archive.Draft two = archive.story(MORNING);
        UUID id = UUID.randomUUID();
        PublishedCollection front = new PublishedCollection(
                id,
                archive.name + "-front",
                List.of(),
                "front",
                "en",
                "Front",
                null,
                List.of(two.id, UUID.randomUUID(), one.id),
                MORNING,
                MORNING);
        live.publishes(one.made(), two.made());
        live.does(() -> content.put(front));
        JsonNode read = Live.found(collections.find(front.slug(), null));
        assertThat(read.at("/items").findValuesAsText("id")).containsExactly(two.id.toString(), one.id.toString());
        live.withdraws(two.id);
        assertThat(Live.found(collections.find(front.slug(), null)).at("/items"))
                .hasSize(1);
        assertThat(Live.ids(window -> collections.list("front", "en", window, Count.NONE), 1))
                .contains(id);
        live.does(() -> content.removeCollection(id));
        assertThat(collections.find(front.slug(), null)).isInstanceOf(Lookup.Gone.class);
    }

    @Test
    void places_have_their_stories_counted_and_go_with_the_last_one() {
        Archive.Draft draft = archive.story(MORNING);
        draft.place = new Place(archive.name + "-lindvik", "!" + archive.name, "NO", null);
        live.publishes(draft.made());
        live.counts();
        Slice all = places.list(Window.first(100), Count.EXACT);
        assertThat(all.items().stream().map(item -> Live.text(Live.tree(item.json()), "/slug")))
                .contains(draft.place.slug());
        live.withdraws(draft.id);
        assertThat(places.list(Window.first(100), Count.NONE).items().stream()
                        .map(item -> Live.text(Live.tree(item.json()), "/slug")))
                .doesNotContain(draft.place.slug());
    }

    @Test
    void topics_and_speakers_know_of_each_other() {
        PublishedTopic topic = archive.topic("topic", null);
        live.puts(topic);
        PublishedSpeaker much = archive.speaker("much");
        PublishedSpeaker little = archive.speaker("little");
        live.publishes(archive.story(MORNING)
                .topic(topic)
                .says(archive.quotation(much, DAY, "One."))
                .says(archive.quotation(much, DAY, "Two."))
                .says(archive.quotation(little, null, "Three."))
                .made());
        Slice said = speakers.ofTopic(topic.id(), false, Window.first(10), Count.EXACT, null);
        assertThat(said.items().stream().map(Item::id)).containsExactly(much.id(), little.id());
        assertThat(Live.tree(said.items().get(0).json())
                        .at("/quotationsInTopic")
                        .intValue())
                .isEqualTo(2);
        assertThat(Live.ids(window -> speakers.ofTopic(topic.id(), true, window, Count.NONE, null), 1))
                .hasSize(2);
        Slice about = speakers.topics(much.id(), Window.first(10), Count.EXACT, null);
        assertThat(about.items().stream().map(Item::id)).containsExactly(topic.id());
        assertThat(Live.tree(about.items().get(0).json())
                        .at("/quotationsOfSpeaker")
                        .intValue())
                .isEqualTo(2);
        SpeakersFilter lindvik = new SpeakersFilter("person", Set.of("lindvik"));
        assertThat(Live.ids(window -> speakers.list(lindvik, window, Count.EXACT, null), 1))
                .contains(much.id(), little.id());
        assertThat(Live.ids(window -> speakers.list(SpeakersFilter.ALL, window, Count.EXACT, null), 3))
                .contains(much.id(), little.id());
    }

    private List<UUID> with(Term term) {
        return live.listed(ArticlesFilter.with(TermFilter.ALL.anyOf(Set.of(term))));
    }

    /** What editors put beside a story; what else is near to it, other tests decide. */
    private JsonNode editorial(String story) {
        ArrayNode links = (ArrayNode) Live.found(related.find(story, false, null));
        List<JsonNode> wanted = new ArrayList<>();
        for (JsonNode link : links) {
            if (!link.path("kind").asText().equals("computed")) {
                ((ObjectNode) link).remove("reasons");
                wanted.add(link);
            }
        }
        return links.removeAll().addAll(wanted);
    }
}
