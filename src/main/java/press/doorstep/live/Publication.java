package press.doorstep.live;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One publication under way, with everything it touches held. */
final class Publication {

    private final Sql sql;
    private final Held held;
    private final TermNumbers terms;
    private final ArticleWriter writer;
    private final String language;
    private final Instant now;
    private final Happened happened = new Happened();

    private final QuotationTerms quotationTerms = new QuotationTerms();
    private final Map<Long, Set<Term>> ownTerms = new HashMap<>();
    private final List<PartnerRules> rules = new ArrayList<>();

    Publication(Sql sql, Held held, TermNumbers terms, ArticleWriter writer, String language, Instant now) {
        this.sql = sql;
        this.held = held;
        this.terms = terms;
        this.writer = writer;
        this.language = language;
        this.now = now;
    }

    /** Answers what reads differently for it. */
    Happened run() {
        held.claimSlugs(sql);
        Tombstones.remove(sql, held.raised());
        Map<Term, Integer> numbers = terms.give(sql, wanted());
        Tally tally = new Tally(requireNonNull(numbers.get(Term.ALL)));
        List<StoredArticles.Rendered> rows = stories(numbers, tally);
        people(numbers, tally);
        Map<Long, int[]> own = new HashMap<>();
        ownTerms.forEach((number, of) -> own.put(number, sorted(of, numbers).toArray()));
        new QuotationSettlement(sql, held.quotations(), own).settle(tally, happened, now);
        held.sweep(sql, tally, numbers, happened, now);
        tally.write(sql);
        new StoryChanges(sql, held, happened).published(rows);
        return happened;
    }

    private Set<Term> wanted() {
        Set<Term> wanted = new HashSet<>(Held.COUNTED);
        for (PublishedArticle story : held.stories()) {
            wanted.addAll(StoryTerms.of(story));
        }
        held.quotations().brought().forEach((number, quotation) -> {
            Set<Term> own = held.quotations().ownTerms(quotation, quotationTerms);
            ownTerms.put(number, own);
            wanted.addAll(own);
        });
        return wanted;
    }

    private List<StoredArticles.Rendered> stories(Map<Term, Integer> numbers, Tally tally) {
        Set<UUID> topics = new HashSet<>();
        held.stories().forEach(story -> topics.addAll(story.topics()));
        Ancestry ancestry = Ancestry.of(sql, topics);
        Surroundings around = Surroundings.of(sql, held.stories());
        rules.addAll(Entitlements.rules(sql));
        List<StoredArticles.Rendered> rows = new ArrayList<>();
        for (PublishedArticle story : held.stories()) {
            StoredArticles.Rendered row = render(story, numbers, ancestry, around);
            tally.article(row.terms(), 1);
            rows.add(row);
        }
        held.former().values().forEach(former -> tally.article(former.terms(), -1));
        StoredArticles.replace(sql, rows, held.former(), now);
        lookAgain(rows);
        StoredOccurrences.remove(sql, held.former().keySet());
        StoredOccurrences.add(sql, held.stories(), numbers);
        StoredPlaces.put(
                sql,
                held.stories().stream()
                        .flatMap(story -> Stream.ofNullable(story.place()))
                        .toList(),
                numbers);
        return rows;
    }

    /** An embargo of a partner that ends makes a story theirs. */
    private void lookAgain(List<StoredArticles.Rendered> rows) {
        Map<Long, Instant> later = new HashMap<>();
        for (StoredArticles.Rendered row : rows) {
            Instant next = row.reach().next();
            if (next != null) {
                later.put(row.story().number(), next);
            }
        }
        SettleEntitlements.later(sql, later);
    }

    private Reach reach(PublishedArticle story, Ancestry ancestry) {
        if (rules.isEmpty()) {
            return Reach.NOBODY;
        }
        return Reach.of(
                rules,
                new EntitledStory(
                        story.publishedAt(),
                        ancestry.above(story.topics()),
                        story.language(),
                        story.kind(),
                        story.source() == null ? null : story.source().slug(),
                        Set.copyOf(StoredArticles.territories(story))),
                now);
    }

    private StoredArticles.Rendered render(
            PublishedArticle story, Map<Term, Integer> numbers, Ancestry ancestry, Surroundings around) {
        int[] topics = ancestry.terms(story.topics());
        IntStream place = Stream.ofNullable(story.place()).mapToInt(at -> numbers.get(Term.place(at.slug())));
        Set<UUID> targets = around.targets(story);
        Reach reach = reach(story, ancestry);
        return new StoredArticles.Rendered(
                story,
                ancestry.exact(story.topics()),
                IntStream.concat(
                                reach.terms(),
                                IntStream.concat(sorted(StoryTerms.of(story), numbers), IntStream.of(topics)))
                        .sorted()
                        .toArray(),
                IntStream.concat(reach.handedOn(), IntStream.concat(IntStream.of(topics), place))
                        .sorted()
                        .toArray(),
                StoryMentions.of(story).toArray(UUID[]::new),
                targets.toArray(UUID[]::new),
                StoryMentions.keys(story, targets),
                reach,
                writer.write(story, around));
    }

    private void people(Map<Term, Integer> numbers, Tally tally) {
        tally.things(
                requireNonNull(numbers.get(Held.SPEAKERS)),
                held.speakers().missing().size());
        tally.things(
                requireNonNull(numbers.get(Held.AUTHORS)),
                held.authors().missing().size());
        held.changedSpeakers()
                .forEach(it -> happened.tell(
                        Subject.SPEAKER, it.id(), it.slug(), held.speakers().slug(it.id())));
        held.changedAuthors()
                .forEach(it -> happened.tell(
                        Subject.AUTHOR, it.id(), it.slug(), held.authors().slug(it.id())));
        StoredSpeakers.put(sql, held.changedSpeakers(), numbers, language, now);
        StoredAuthors.put(sql, held.changedAuthors(), numbers, language, now);
    }

    private static IntStream sorted(Collection<Term> terms, Map<Term, Integer> numbers) {
        return terms.stream().mapToInt(numbers::get).sorted();
    }
}
