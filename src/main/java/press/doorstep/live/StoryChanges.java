package press.doorstep.live;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells what stories that come, change or go make different for readers: themselves, and what lists, counts or shows them. */
final class StoryChanges {

    /** Only those that are topics with everything below them: a story has such a term for each topic it stands under. */
    private static final String TOPICS =
            "select t.term, t.id from live.topic t where t.term = any (?) and t.merged_into is null";

    private static final String COLLECTIONS = "select c.id from live.collection c where c.articles && ?";

    /** Kept with the tombstone, so that whoever is told of a kill after a withdrawal knows whether it concerns them. */
    private static final String REMEMBER =
            "update live.tombstone set language = ?, topics = ?, partners = ? where id = ?";

    private static final String REMEMBERED =
            "select t.language, t.topics, t.partners from live.tombstone t where t.id = ?";

    private final Sql sql;
    private final Held held;
    private final Happened happened;

    StoryChanges(Sql sql, Held held, Happened happened) {
        this.sql = sql;
        this.held = held;
        this.happened = happened;
    }

    /** Of stories that were put in place. What was only rendered again is news to servers alone. */
    void published(List<StoredArticles.Rendered> rows) {
        Map<Integer, UUID> topics =
                topics(IntStream.concat(rows.stream().flatMapToInt(row -> IntStream.of(row.terms())), formerTerms()));
        Set<UUID> raised = new HashSet<>();
        boolean relisted = false;
        for (StoredArticles.Rendered row : rows) {
            StoredArticles.Former former = held.former().get(row.story().number());
            tell(row, former, topics);
            if (former == null) {
                raised.add(row.story().id());
            }
            relisted |= former == null || !row.listedAs(former);
            happened.touch(Subject.ARTICLE, List.of(row.story().id()));
            happened.under(StoryMentions.people(row.story()));
        }
        lists(topics, relisted);
        inCollections(raised);
    }

    private void tell(StoredArticles.Rendered row, StoredArticles.@Nullable Former former, Map<Integer, UUID> topics) {
        Told told = Told.of(former == null ? new int[0] : Reach.partners(former.terms()), Reach.partners(row.terms()));
        boolean apart = former != null && !row.isNews(former);
        if (apart && told.isNothing()) {
            return;
        }
        if (former == null) {
            told = Told.all(Reach.partners(row.terms()));
        }
        PublishedArticle story = row.story();
        Set<UUID> under = under(row.terms(), topics);
        if (former != null) {
            under.addAll(under(former.terms(), topics));
        }
        boolean corrected = former != null
                && !Arrays.equals(former.corrections(), row.document().corrections());
        Happening happening = corrected ? Happening.CORRECTED : Happening.from(former == null ? null : former.slug());
        happened.tell(
                PublicEvent.of(happening, Subject.ARTICLE, story.id(), story.slug())
                        .story(story, under)
                        .telling(apart ? told.apart(List.of()) : told, apart),
                former == null ? null : former.slug());
    }

    /** Of stories that were taken away. */
    void ended(List<Tombstone> stones) {
        Map<Integer, UUID> topics = topics(formerTerms());
        Map<UUID, StoredArticles.Former> former = new HashMap<>();
        held.former().values().forEach(story -> former.put(story.id(), story));
        for (Tombstone stone : stones) {
            StoredArticles.Former story = former.get(stone.id());
            happened.tell(story == null ? endedAgain(stone) : ended(stone, story, under(story.terms(), topics)));
        }
        lists(topics, !former.isEmpty());
        inCollections(former.keySet());
    }

    private PublicEvent ended(Tombstone stone, StoredArticles.Former story, Set<UUID> topics) {
        int[] partners = Reach.partners(story.terms());
        sql.run(REMEMBER, story.language(), topics.toArray(UUID[]::new), partners, stone.id());
        return PublicEvent.ended(stone, story.language(), topics, partners);
    }

    private PublicEvent endedAgain(Tombstone stone) {
        PublicEvent event = sql.first(
                REMEMBERED, row -> PublicEvent.ended(stone, row.textOrNull(1), row.ids(2), row.numbers(3)), stone.id());
        return event == null ? PublicEvent.ended(stone, null, List.of(), new int[0]) : event;
    }

    private void lists(Map<Integer, UUID> topics, boolean relisted) {
        happened.under(topics.values());
        held.former().values().forEach(story -> happened.under(story.mentions()));
        happened.lists(ListKeys.ARTICLES);
        if (relisted) {
            happened.lists(ListKeys.ALL);
        } else if (!happened.touched(Subject.QUOTATION).isEmpty()) {
            happened.lists(ListKeys.QUOTATIONS, ListKeys.SPEAKERS);
        }
    }

    /** A collection leaves out what is not live. */
    private void inCollections(Set<UUID> stories) {
        if (!stories.isEmpty()) {
            happened.touch(
                    Subject.COLLECTION, sql.rows(COLLECTIONS, row -> row.id(1), (Object) stories.toArray(UUID[]::new)));
        }
    }

    private IntStream formerTerms() {
        return held.former().values().stream().flatMapToInt(story -> IntStream.of(story.terms()));
    }

    private Map<Integer, UUID> topics(IntStream terms) {
        Map<Integer, UUID> topics = new HashMap<>();
        sql.rows(TOPICS, row -> topics.put(row.number(1), row.id(2)), (Object)
                terms.distinct().toArray());
        return topics;
    }

    private static Set<UUID> under(int[] terms, Map<Integer, UUID> topics) {
        Set<UUID> under = new TreeSet<>();
        for (int term : terms) {
            if (topics.containsKey(term)) {
                under.add(topics.get(term));
            }
        }
        return under;
    }
}
