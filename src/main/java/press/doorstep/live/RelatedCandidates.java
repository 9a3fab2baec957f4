package press.doorstep.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
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
            select near.article from unnest(?::integer[]) driver(term) cross join lateral (
              (select t.article from live.article_term t where t.term = driver.term and t.published_at <= ?
               order by t.published_at desc, t.article desc limit 25)
              union all
              (select t.article from live.article_term t where t.term = driver.term and t.published_at > ?
               order by t.published_at, t.article limit 25)
            ) near
            union
            select alike.article from unnest(?::integer[]) given(word) cross join lateral (
              select h.article from live.headline_word h where h.word = given.word order by h.article desc limit 40
            ) alike
            """;

    private static final String SAYING = """
            select said.article, given.quotation from unnest(?::uuid[]) given(quotation) cross join lateral (
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
        words.stream()
                .filter(word -> counts.getOrDefault(word, 0) >= COMMON_WORD)
                .forEach(word -> COMMON.put(word, counts.get(word)));
        Long all = sql.first(ALL, row -> row.big(1));
        return new Rarity(all == null ? 0 : all, telling, counts);
    }

    /** Numbers of stories that may be near, a few hundred at most, each with the quotations that both carry. */
    static Map<Long, Set<UUID>> candidates(Sql sql, Signs story, Rarity rarity) {
        Map<Long, Set<UUID>> found = new HashMap<>();
        alike(sql, story, rarity).forEach(number -> found.put(number, new HashSet<>()));
        if (!story.quotations().isEmpty()) {
            sql.rows(
                    SAYING,
                    row -> found.computeIfAbsent(row.big(1), none -> new HashSet<>())
                            .add(row.id(2)),
                    (Object) story.quotations().toArray(UUID[]::new));
        }
        found.remove(story.number());
        return found;
    }

    private static List<Long> alike(Sql sql, Signs story, Rarity rarity) {
        int[] terms = story.terms().stream()
                .filter(term -> rarity.ofTerm(term) > 0)
                .sorted((one, other) -> Double.compare(rarity.ofTerm(other), rarity.ofTerm(one)))
                .limit(DRIVING_TERMS)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] words = story.words().stream()
                .filter(word -> rarity.headlines(word) < COMMON_WORD)
                .sorted((one, other) -> Double.compare(rarity.ofWord(other), rarity.ofWord(one)))
                .limit(DRIVING_WORDS)
                .mapToInt(Integer::intValue)
                .toArray();
        return sql.rows(CANDIDATES, row -> row.big(1), terms, story.publishedAt(), story.publishedAt(), words);
    }

    private static int[] numbers(Collection<Integer> numbers) {
        return numbers.stream().flatMapToInt(IntStream::of).toArray();
    }
}
