package press.doorstep.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.doorstep.DatabaseForTests;
import press.doorstep.text.Place;

/** Every filter answers as a naive walk over all stories in Java does, in every order, page by page, forwards and backwards. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiltersTest {

    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    @Inject
    Live live;

    @Inject
    LiveArticles articles;

    @Inject
    LiveQuotations quotations;

    private final Archive archive = new Archive("oracle", 7);
    private final List<PublishedArticle> stories = new ArrayList<>();
    private final List<PublishedQuotation> shared = new ArrayList<>();

    /** Every story of this archive, and nothing else in the database, has its source. */
    private final Term ours = Term.source("oracle");

    private final Term oursSaid = Term.roleAt("oracle-role");

    @BeforeAll
    void publish() {
        for (int i = 0; i < 12; i++) {
            archive.topic("t" + i, i < 3 ? null : archive.topics.get(i % 3 + i / 6));
        }
        live.puts(archive.topics.toArray(PublishedTopic[]::new));
        for (int i = 0; i < 8; i++) {
            PublishedSpeaker speaker = archive.speaker("s" + i);
            archive.speakers.set(
                    i,
                    new PublishedSpeaker(
                            speaker.id(),
                            speaker.slug(),
                            List.of(),
                            "person",
                            speaker.names(),
                            List.of(),
                            null,
                            null,
                            null,
                            speaker.externalIds(),
                            List.of(new PublishedSpeaker.Tenure(Archive.named("Oracle role"), null, null, null))));
            archive.author("a" + i);
        }
        for (int i = 0; i < 300; i++) {
            stories.add(story());
        }
        live.publishes(stories);
        // Some are published again with other things in them, some are withdrawn: nothing of them may be left in any
        // list.
        for (int i = 0; i < 300; i += 7) {
            stories.set(i, again(stories.get(i)));
            live.publishes(stories.get(i));
        }
        live.withdraws(stories.subList(0, 20).stream().map(PublishedArticle::id).toArray(UUID[]::new));
        stories.subList(0, 20).clear();
        live.counts();
    }

    private PublishedArticle again(PublishedArticle former) {
        Archive.Draft draft = draft();
        draft.number = former.number();
        draft.id = former.id();
        draft.slug = former.slug();
        draft.publishedAt = former.publishedAt();
        draft.updatedAt = former.publishedAt().plusSeconds(archive.random.nextInt(2_000_000));
        return draft.made();
    }

    private PublishedArticle story() {
        return draft().made();
    }

    private Archive.Draft draft() {
        Random random = archive.random;
        // Few different times on purpose: ties have to be told apart by number.
        Archive.Draft draft = archive.story(START.plusSeconds(random.nextInt(60) * 86_400L));
        draft.updatedAt = draft.publishedAt.plusSeconds(random.nextInt(5) * 864_000L);
        draft.language = List.of("en", "en-GB", "ru", "de").get(random.nextInt(4));
        draft.kind = List.of("news", "opinion").get(random.nextInt(2));
        draft.place = random.nextBoolean() ? Place.named(List.of("Rome", "Oslo").get(random.nextInt(2))) : null;
        Set<UUID> topics = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            topics.add(archive.any(archive.topics).id());
        }
        draft.topics.addAll(topics);
        for (int i = random.nextInt(3); i > 0; i--) {
            PublishedQuotation said = quotation();
            if (draft.quotations.stream().noneMatch(other -> other.id().equals(said.id()))) {
                draft.says(said);
            }
        }
        if (random.nextInt(3) == 0) {
            PublishedAuthor author = archive.any(archive.authors);
            draft.byline.add(new PublishedByline(author, "As printed", null));
        }
        return draft;
    }

    private PublishedQuotation quotation() {
        if (!shared.isEmpty() && archive.random.nextInt(3) == 0) {
            return archive.any(shared);
        }
        LocalDate said = archive.random.nextInt(5) == 0 ? null : FIRST_DAY.plusDays(archive.random.nextInt(30));
        PublishedQuotation made =
                archive.quotation(archive.any(archive.speakers), said, "Words number " + Archive.nextNumber());
        boolean fragment = !shared.isEmpty() && archive.random.nextInt(4) == 0;
        PublishedQuotation quotation = new PublishedQuotation(
                made.number(),
                made.id(),
                made.slug(),
                List.of(),
                made.text(),
                archive.random.nextBoolean() ? "en" : "ru",
                made.speaker(),
                null,
                said,
                made.precision(),
                archive.random.nextBoolean() ? "Harbour talks" : null,
                archive.random.nextBoolean() ? Place.named("Paris") : null,
                archive.random.nextBoolean() ? "speech" : "interview",
                archive.random.nextInt(4) == 0 ? "disputed" : "asReported",
                fragment ? archive.any(shared).id() : null,
                null);
        shared.add(quotation);
        return quotation;
    }

    @Test
    void stories_are_found_by_every_combination_of_filters_in_every_order() {
        Random random = new Random(11);
        for (int round = 0; round < 120; round++) {
            ArticlesFilter filter = filter(random);
            List<UUID> expected = stories.stream()
                    .filter(story -> matches(story, filter))
                    .sorted(order(filter.sort()))
                    .map(PublishedArticle::id)
                    .toList();
            int limit = 1 + random.nextInt(40);
            List<UUID> found = Live.ids(window -> articles.list(filter, window, Count.NONE, Set.of(), null), limit);
            assertThat(found).as("%s", filter).isEqualTo(expected);
            Slice counted = articles.list(filter, Window.first(1), Count.EXACT, Set.of(), null);
            assertThat(counted.total()).as("%s", filter).isEqualTo(expected.size());
            Slice guessed = articles.list(filter, Window.first(1), Count.ESTIMATED, Set.of(), null);
            assertThat(guessed.total()).isEqualTo(expected.size());
        }
    }

    @Test
    void without_filters_everything_is_listed_and_what_is_left_out_is_not() {
        for (ArticleSort sort : ArticleSort.values()) {
            List<UUID> expected = stories.stream()
                    .sorted(order(sort))
                    .map(PublishedArticle::id)
                    .toList();
            ArticlesFilter all = new ArticlesFilter(TermFilter.ALL, null, null, null, List.of(), sort);
            Set<UUID> known = new HashSet<>(expected);
            assertThat(live.listed(all).stream().filter(known::contains)).isEqualTo(expected);
            TermFilter none = TermFilter.ALL.noneOf(List.of(Term.source("oracle")));
            ArticlesFilter others = new ArticlesFilter(none, null, null, null, List.of(), sort);
            assertThat(live.listed(others)).doesNotContainAnyElementsOf(expected);
        }
    }

    @Test
    void stories_asked_for_by_id_come_in_that_order() {
        List<UUID> ids = List.of(
                stories.get(9).id(),
                UUID.randomUUID(),
                stories.get(2).id(),
                stories.get(5).id());
        ArticlesFilter filter = new ArticlesFilter(TermFilter.ALL, null, null, null, ids, ArticleSort.NEWEST);
        Slice slice = articles.list(filter, Window.first(1), Count.EXACT, Set.of(), null);
        assertThat(slice.items().stream().map(Item::id)).containsExactly(ids.get(0), ids.get(2), ids.get(3));
        assertThat(slice.next()).isFalse();
        assertThat(slice.total()).isEqualTo(3);
    }

    @Test
    void quotations_are_found_by_every_combination_of_filters() {
        Random random = new Random(13);
        for (int round = 0; round < 120; round++) {
            QuotationsFilter filter = said(random);
            List<UUID> expected = shared.stream()
                    .filter(quotation -> carriers(quotation).findAny().isPresent())
                    .filter(quotation -> matches(quotation, filter))
                    .sorted(LATEST)
                    .map(PublishedQuotation::id)
                    .toList();
            List<UUID> found =
                    Live.ids(window -> quotations.list(filter, window, Count.NONE, null), 1 + random.nextInt(20));
            assertThat(found).as("%s", filter).isEqualTo(expected);
            assertThat(quotations
                            .list(filter, Window.first(1), Count.EXACT, null)
                            .total())
                    .as("%s", filter)
                    .isEqualTo(expected.size());
        }
    }

    @Test
    void terms_nobody_has_match_nothing_and_exclude_nothing() {
        Term unheard = Term.place("atlantis-of-nobody");
        ArticlesFilter with = ArticlesFilter.with(TermFilter.ALL.anyOf(Set.of(unheard)));
        assertThat(articles.list(with, Window.first(5), Count.EXACT, Set.of(), null))
                .isEqualTo(new Slice(List.of(), false, false, 0L));
        ArticlesFilter without =
                ArticlesFilter.with(TermFilter.ALL.anyOf(Set.of(ours)).noneOf(Set.of(unheard)));
        assertThat(live.listed(without)).hasSameSizeAs(stories);
    }

    private ArticlesFilter filter(Random random) {
        TermFilter terms = TermFilter.ALL.anyOf(Set.of(ours));
        for (int i = random.nextInt(3); i > 0; i--) {
            terms = terms.anyOf(some(random, 1 + random.nextInt(3), () -> storyTerm(random)));
        }
        if (random.nextInt(4) == 0) {
            terms = terms.allOf(some(random, 2, () -> storyTerm(random)));
        }
        if (random.nextInt(3) == 0) {
            terms = terms.noneOf(some(random, 2, () -> storyTerm(random)));
        }
        return new ArticlesFilter(
                terms,
                random.nextInt(4) == 0 ? time(random) : null,
                random.nextInt(4) == 0 ? time(random) : null,
                random.nextInt(4) == 0 ? time(random) : null,
                List.of(),
                ArticleSort.values()[random.nextInt(3)]);
    }

    private static Instant time(Random random) {
        return START.plusSeconds(random.nextInt(90) * 86_400L);
    }

    private QuotationsFilter said(Random random) {
        TermFilter terms = TermFilter.ALL.anyOf(Set.of(oursSaid));
        for (int i = random.nextInt(3); i > 0; i--) {
            terms = terms.anyOf(some(random, 1 + random.nextInt(3), () -> quotationTerm(random)));
        }
        if (random.nextInt(3) == 0) {
            terms = terms.noneOf(some(random, 1, () -> quotationTerm(random)));
        }
        List<UUID> carriedBy = random.nextInt(4) == 0
                ? List.of(archive.any(stories).id(), archive.any(stories).id())
                : List.of();
        LocalDate after = random.nextInt(4) == 0 ? FIRST_DAY.plusDays(random.nextInt(30)) : null;
        LocalDate before = random.nextInt(4) == 0 ? FIRST_DAY.plusDays(random.nextInt(30)) : null;
        return new QuotationsFilter(terms, carriedBy, after, before, random.nextBoolean());
    }

    private static Set<Term> some(Random random, int most, Supplier<Term> term) {
        Set<Term> terms = new HashSet<>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            terms.add(term.get());
        }
        return terms;
    }

    private Term storyTerm(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> Term.speaker(archive.any(archive.speakers).id());
            case 1 -> Term.author(archive.any(archive.authors).id());
            case 2 -> Term.place(List.of("rome", "oslo").get(random.nextInt(2)));
            case 3 -> Term.language(List.of("en", "en-GB", "ru").get(random.nextInt(3)));
            case 4 -> Term.kind("opinion");
            case 5 -> Term.topic(archive.any(archive.topics).id(), true);
            default -> Term.topic(archive.any(archive.topics).id(), false);
        };
    }

    private Term quotationTerm(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Term.speaker(archive.any(archive.speakers).id());
            case 1 -> Term.place(List.of("rome", "oslo", "paris").get(random.nextInt(3)));
            case 2 -> Term.language("en");
            case 3 -> Term.medium("interview");
            case 4 -> Term.occasion("harbour-talks");
            case 5 -> Term.verification("disputed");
            case 6 -> Term.topic(archive.any(archive.topics).id(), true);
            default -> Term.topic(archive.any(archive.topics).id(), false);
        };
    }

    // --- The oracle ---

    private static Comparator<PublishedArticle> order(ArticleSort sort) {
        Comparator<PublishedArticle> oldest =
                Comparator.comparing(PublishedArticle::publishedAt).thenComparing(PublishedArticle::number);
        return switch (sort) {
            case OLDEST -> oldest;
            case NEWEST -> oldest.reversed();
            case LAST_UPDATED ->
                Comparator.comparing(PublishedArticle::updatedAt)
                        .thenComparing(PublishedArticle::number)
                        .reversed();
        };
    }

    private static final Comparator<PublishedQuotation> LATEST = Comparator.<PublishedQuotation, LocalDate>comparing(
                    quotation -> quotation.saidOn() == null ? LocalDate.MIN : quotation.saidOn())
            .thenComparing(PublishedQuotation::number)
            .reversed();

    private boolean matches(PublishedArticle story, ArticlesFilter filter) {
        return filter.terms().groups().stream().allMatch(group -> group.stream().anyMatch(term -> has(story, term)))
                && filter.terms().none().stream().noneMatch(term -> has(story, term))
                && (filter.publishedAfter() == null || story.publishedAt().isAfter(filter.publishedAfter()))
                && (filter.publishedBefore() == null || story.publishedAt().isBefore(filter.publishedBefore()))
                && (filter.updatedAfter() == null || story.updatedAt().isAfter(filter.updatedAfter()));
    }

    private boolean has(PublishedArticle story, Term term) {
        return switch (term.kind()) {
            case "source" -> story.source() != null && story.source().slug().equals(term.key());
            case "kind" -> story.kind().equals(term.key());
            case "language" -> speaks(story.language(), term.key());
            case "place" -> story.place() != null && story.place().slug().equals(term.key());
            case "speaker" ->
                story.quotations().stream()
                        .anyMatch(said -> said.speaker().id().toString().equals(term.key()));
            case "author" ->
                story.byline().stream()
                        .anyMatch(by -> by.author().id().toString().equals(term.key()));
            case "topicExact" -> story.topics().contains(UUID.fromString(term.key()));
            default -> isUnder(story.topics(), UUID.fromString(term.key()));
        };
    }

    private static boolean speaks(String language, String asked) {
        return language.equals(asked) || language.startsWith(asked + "-");
    }

    private boolean isUnder(Collection<UUID> topics, UUID asked) {
        for (UUID topic : topics) {
            for (UUID at = topic; at != null; at = broader(at)) {
                if (at.equals(asked)) {
                    return true;
                }
            }
        }
        return false;
    }

    private UUID broader(UUID topic) {
        return archive.topics.stream()
                .filter(it -> it.id().equals(topic))
                .findFirst()
                .orElseThrow()
                .broader();
    }

    private Stream<PublishedArticle> carriers(PublishedQuotation quotation) {
        return stories.stream()
                .filter(story ->
                        story.quotations().stream().anyMatch(said -> said.id().equals(quotation.id())));
    }

    private boolean matches(PublishedQuotation said, QuotationsFilter filter) {
        LocalDate day = said.saidOn();
        return filter.terms().groups().stream().allMatch(group -> group.stream().anyMatch(term -> has(said, term)))
                && filter.terms().none().stream().noneMatch(term -> has(said, term))
                && (filter.fragments() || said.fragmentOf() == null)
                && (filter.saidAfter() == null || (day != null && day.isAfter(filter.saidAfter())))
                && (filter.saidBefore() == null || (day != null && day.isBefore(filter.saidBefore())))
                && (filter.articles().isEmpty()
                        || carriers(said).anyMatch(story -> filter.articles().contains(story.id())));
    }

    private boolean has(PublishedQuotation said, Term term) {
        return switch (term.kind()) {
            case "roleAt" -> true;
            case "speaker" -> said.speaker().id().toString().equals(term.key());
            case "language" -> speaks(said.language(), term.key());
            case "medium" -> Objects.equals(said.medium(), term.key());
            case "occasion" -> said.occasion() != null;
            case "verification" -> said.verification().equals(term.key());
            case "place" ->
                (said.place() != null && said.place().slug().equals(term.key()))
                        || carriers(said).anyMatch(story -> has(story, term));
            default -> carriers(said).anyMatch(story -> has(story, term));
        };
    }
}
