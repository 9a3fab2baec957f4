package press.doorstep.live;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything a publication or a withdrawal will touch, locked. All of them lock in one order (turns, stories, speakers, authors, quotations,
 * then slugs and terms; by number or id within each), so that two at once never wait for each other in a circle.
 *
 * @param stories by number, each once
 * @param former what is live under the stories' ids
 */
record Held(
        List<PublishedArticle> stories,
        Map<Long, StoredArticles.Former> former,
        Map<UUID, PublishedSpeaker> broughtSpeakers,
        Map<UUID, PublishedAuthor> broughtAuthors,
        Presence speakers,
        Presence authors,
        CarriedQuotations quotations) {

    static final Term SPEAKERS = Term.count("speakers");
    static final Term AUTHORS = Term.count("authors");

    /** Terms whose numbers are needed whatever is published. */
    static final Set<Term> COUNTED = Set.of(Term.ALL, SPEAKERS, AUTHORS);

    static Held forPublishing(Sql sql, List<PublishedArticle> stories) {
        return hold(sql, stories, stories.stream().map(PublishedArticle::id).toList());
    }

    static Held forWithdrawing(Sql sql, Collection<UUID> ids) {
        return hold(sql, List.of(), ids);
    }

    private static Held hold(Sql sql, List<PublishedArticle> stories, Collection<UUID> ids) {
        Turns.besideOthers(sql);
        Set<UUID> groups = groups(stories);
        groups.addAll(StoredOccurrences.translationGroups(sql, ids));
        groups.addAll(ids);
        Turns.stories(sql, groups);
        Map<Long, StoredArticles.Former> former = StoredArticles.lock(sql, ids);
        Map<UUID, PublishedSpeaker> speakers = new LinkedHashMap<>();
        Map<UUID, PublishedAuthor> authors = new LinkedHashMap<>();
        Set<UUID> givenUp = new TreeSet<>();
        former.values().forEach(story -> givenUp.addAll(story.mentions()));
        for (PublishedArticle story : stories) {
            story.quotations().stream()
                    .flatMap(quotation -> Stream.ofNullable(quotation.speaker()))
                    .forEach(speaker -> speakers.putIfAbsent(speaker.id(), speaker));
            story.byline().stream()
                    .flatMap(byline -> Stream.ofNullable(byline.author()))
                    .forEach(author -> authors.putIfAbsent(author.id(), author));
        }
        givenUp.removeAll(speakers.keySet());
        givenUp.removeAll(authors.keySet());
        stories.forEach(story -> givenUp.removeAll(StoryMentions.of(story)));
        return new Held(
                stories,
                former,
                speakers,
                authors,
                Presence.hold(sql, Presence.Table.SPEAKERS, documents(speakers), givenUp),
                Presence.hold(sql, Presence.Table.AUTHORS, documents(authors), givenUp),
                CarriedQuotations.hold(sql, stories, StoredOccurrences.carriedBy(sql, former.keySet())));
    }

    /** Claims the slugs of what is new or renamed, then looks again for what others claimed first and have brought by now. */
    void claimSlugs(Sql sql) {
        PublicSlugs slugs = new PublicSlugs();
        stories.stream()
                .filter(story -> !former.containsKey(story.number())
                        || !former.get(story.number()).slug().equals(story.slug()))
                .forEach(story -> slugs.add(Subject.ARTICLE, story.id(), story.slug(), story.formerSlugs()));
        changedSpeakers().forEach(it -> slugs.add(Subject.SPEAKER, it.id(), it.slug(), it.formerSlugs()));
        changedAuthors().forEach(it -> slugs.add(Subject.AUTHOR, it.id(), it.slug(), it.formerSlugs()));
        quotations.renamed().forEach(it -> slugs.add(Subject.QUOTATION, it.id(), it.slug(), it.formerSlugs()));
        slugs.write(sql);
        speakers.lookAgain(sql);
        authors.lookAgain(sql);
        quotations.lookAgain(sql);
    }

    List<PublishedSpeaker> changedSpeakers() {
        return speakers.changed().stream().map(broughtSpeakers::get).toList();
    }

    List<PublishedAuthor> changedAuthors() {
        return authors.changed().stream().map(broughtAuthors::get).toList();
    }

    /** Ids of what is about to become public: tombstones of theirs are void. */
    Set<UUID> raised() {
        Set<UUID> raised = new HashSet<>(speakers.missing());
        raised.addAll(authors.missing());
        quotations.missing().forEach(quotation -> raised.add(quotation.id()));
        stories.stream().filter(story -> !former.containsKey(story.number())).forEach(story -> raised.add(story.id()));
        return raised;
    }

    /** Takes away the speakers and authors that nothing carries any more. */
    void sweep(Sql sql, Tally tally, Map<Term, Integer> numbers, Happened happened, Instant now) {
        List<UUID> lostSpeakers = speakers.sweep(sql);
        List<UUID> lostAuthors = authors.sweep(sql);
        StoredSpeakers.removeOrganisations(sql, lostSpeakers);
        Tombstones.put(sql, Subject.SPEAKER, lostSpeakers, now);
        Tombstones.put(sql, Subject.AUTHOR, lostAuthors, now);
        tally.things(requireNonNull(numbers.get(SPEAKERS)), -lostSpeakers.size());
        tally.things(requireNonNull(numbers.get(AUTHORS)), -lostAuthors.size());
        happened.gone(Subject.SPEAKER, lostSpeakers).gone(Subject.AUTHOR, lostAuthors);
    }

    private static <T> Map<UUID, byte[]> documents(Map<UUID, T> people) {
        Map<UUID, byte[]> documents = new LinkedHashMap<>();
        people.forEach((id, person) -> documents.put(id, LiveJson.write(person)));
        return documents;
    }

    private static Set<UUID> groups(List<PublishedArticle> stories) {
        Set<UUID> groups = new TreeSet<>();
        for (PublishedArticle story : stories) {
            Stream.ofNullable(story.translationGroup()).forEach(groups::add);
            story.quotations()
                    .forEach(quotation ->
                            Stream.ofNullable(quotation.translationGroup()).forEach(groups::add));
        }
        return groups;
    }
}
