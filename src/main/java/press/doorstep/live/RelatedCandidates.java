package press.doorstep.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.SQLException;
import java.time.Duration;
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

/** Finds the stories that may be near to one: a few hundred that share something rare with it, never all. */
final class RelatedCandidates {

    private static final int DRIVING_TERMS = 10;
    private static final int DRIVING_WORDS = 6;
    private static final int COMMON_WORD = 200;

    /** The terms that make stories related; of each how many have it, with what is not folded into the counts yet. */
    private static final String TELLING = """
            select t.no, t.kind, t.articles + coalesce(y.articles, 0)
            from live.term t left join (select term, sum(articles) as articles from live.tally group by term) y on y.term = t.no
            where t.no = any (?) and t.kind in ('speaker', 'topicExact', 'place')
            """;

    private static final String ALL = "select t.articles from live.term t where t.kind = 'all' and t.key = 'all'";

    private static final String WORDS = """
            select w.word, (select count(*) from (select 1 from live.headline_word h where h.word = w.word limit 1000) counted)
            from unnest(?::integer[]) w(word)
            """;

    /** Those published last before and first after, of each list: nearest in time is nearest. */
    private static final String CANDIDATES = """
            select driver.story, near.article
            from unnest(?::bigint[], ?::integer[], ?::timestamptz[]) driver(story, term, at) cross join lateral (
              (select t.article from live.article_term t where t.term = driver.term and t.published_at <= driver.at
               order by t.published_at desc, t.article desc limit 25)
              union all
              (select t.article from live.article_term t where t.term = driver.term and t.published_at > driver.at
               order by t.published_at, t.article limit 25)
            ) near
            union
            select given.story, alike.article from unnest(?::bigint[], ?::integer[]) given(story, word) cross join lateral (
              select h.article from live.headline_word h where h.word = given.word order by h.article desc limit 40
            ) alike
            """;

    private static final String SAYING = """
            select given.story, said.article, given.quotation
            from unnest(?::bigint[], ?::uuid[]) given(story, quotation) cross join lateral (
              select o.article from live.quotation q join live.occurrence o on o.quotation = q.no where q.id = given.quotation
              union
              select o.article from live.quotation q join live.occurrence o on o.quotation = q.no where q.fragment_of = given.quotation
              limit 60
            ) said
            """;

    /** Counting these takes longest, and a few headlines more make no difference. */
    private static final Cache<Integer, Integer> COMMON = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    private record Said(long story, UUID quotation) {}

    /** What leads from stories to others: terms, or words. */
    private static final class Drivers {

        private record Driver(Signs story, int number) {}

        private final List<Driver> all = new ArrayList<>();

        void add(Signs story, IntStream numbers) {
            numbers.forEach(number -> all.add(new Driver(story, number)));
        }

        long[] stories() {
            return all.stream().mapToLong(driver -> driver.story().number()).toArray();
        }

        int[] numbers() {
            return all.stream().mapToInt(Driver::number).toArray();
        }

        Instant[] times() {
            return all.stream().map(driver -> driver.story().publishedAt()).toArray(Instant[]::new);
        }
    }

    private RelatedCandidates() {}

    static Rarity rarity(Sql sql, Collection<Signs> stories) {
        Set<Integer> terms = new HashSet<>();
        Set<Integer> words = new HashSet<>();
        stories.forEach(story -> {
            terms.addAll(story.terms());
            words.addAll(story.words());
        });
        Map<Integer, Rarity.Telling> telling = new HashMap<>();
        sql.rows(TELLING, row -> telling.put(row.number(1), new Rarity.Telling(row.text(2), row.big(3))), (Object)
                numbers(terms));
        Map<Integer, Integer> counts = new HashMap<>(COMMON.getAllPresent(words));
        words.removeAll(counts.keySet());
        sql.rows(WORDS, row -> counts.put(row.number(1), row.number(2)), (Object) numbers(words));
        words.forEach(word -> {
            int having = counts.getOrDefault(word, 0);
            if (having >= COMMON_WORD) {
                COMMON.put(word, having);
            }
        });
        Long all = sql.first(ALL, row -> row.big(1));
        return new Rarity(all == null ? 0 : all, telling, counts);
    }

    /** For each story the numbers of those that may be near, a few hundred at most, each with the quotations that both carry. Two statements. */
    static Map<Long, Map<Long, Set<UUID>>> candidates(Sql sql, Collection<Signs> stories, Rarity rarity) {
        Map<Long, Map<Long, Set<UUID>>> found = new HashMap<>();
        stories.forEach(story -> found.put(story.number(), new HashMap<>()));
        Drivers terms = new Drivers();
        Drivers words = new Drivers();
        stories.forEach(story -> {
            terms.add(story, drivingTerms(story, rarity));
            words.add(story, drivingWords(story, rarity));
        });
        sql.rows(
                CANDIDATES,
                row -> of(found, row).computeIfAbsent(row.big(2), none -> new HashSet<>()),
                terms.stories(),
                terms.numbers(),
                terms.times(),
                words.stories(),
                words.numbers());
        List<Said> said = stories.stream()
                .flatMap(story -> story.quotations().stream().map(quotation -> new Said(story.number(), quotation)))
                .toList();
        sql.rows(
                SAYING,
                row -> of(found, row)
                        .computeIfAbsent(row.big(2), none -> new HashSet<>())
                        .add(row.id(3)),
                said.stream().mapToLong(Said::story).toArray(),
                said.stream().map(Said::quotation).toArray(UUID[]::new));
        found.forEach((story, near) -> near.remove(story));
        return found;
    }

    private static Map<Long, Set<UUID>> of(Map<Long, Map<Long, Set<UUID>>> found, Row row) throws SQLException {
        return found.computeIfAbsent(row.big(1), none -> new HashMap<>());
    }

    private static IntStream drivingTerms(Signs story, Rarity rarity) {
        return story.terms().stream()
                .filter(term -> rarity.ofTerm(term) > 0)
                .sorted((one, other) -> Double.compare(rarity.ofTerm(other), rarity.ofTerm(one)))
                .limit(DRIVING_TERMS)
                .mapToInt(Integer::intValue);
    }

    private static IntStream drivingWords(Signs story, Rarity rarity) {
        return story.words().stream()
                .filter(word -> rarity.headlines(word) < COMMON_WORD)
                .sorted((one, other) -> Double.compare(rarity.ofWord(other), rarity.ofWord(one)))
                .limit(DRIVING_WORDS)
                .mapToInt(Integer::intValue);
    }

    private static int[] numbers(Collection<Integer> numbers) {
        return numbers.stream().flatMapToInt(IntStream::of).toArray();
    }
}
