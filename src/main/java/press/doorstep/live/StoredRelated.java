package press.doorstep.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** The rows of what is near to which story, and the queue of stories to look at. */
final class StoredRelated {

    /** How many a story keeps: enough for a page when translations and withdrawn ones are left out. */
    static final int KEPT = 24;

    /** A story that has this many is not looked at again because one of them was withdrawn. */
    private static final int ENOUGH = 12;

    private static final int DRIVING_TERMS = 10;
    private static final int DRIVING_WORDS = 6;
    private static final int COMMON_WORD = 200;

    private static final String DUE = "insert into live.related_due (article, relate) select unnest(?::bigint[]), ?";

    private static final String NEXT = """
            delete from live.related_due where id in (select id from live.related_due order by id limit ?) returning article, relate
            """;

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
               order by t.published_at desc, t.article desc limit 40)
              union all
              (select t.article from live.article_term t where t.term = driver.term and t.published_at > ?
               order by t.published_at, t.article limit 40)
            ) near
            union
            select alike.article from unnest(?::integer[]) given(word) cross join lateral (
              select h.article from live.headline_word h where h.word = given.word order by h.article desc limit 60
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

    private static final String INSERT = """
            insert into live.related (article, other, score, terms, quotations, headline) values (?, ?, ?, ?, ?, ?)
            on conflict (article, other) do update set score = excluded.score, terms = excluded.terms,
              quotations = excluded.quotations, headline = excluded.headline
            """;

    private static final String FORGET = "delete from live.related where article = any (?)";

    private static final String LEAVE = "delete from live.related where other = any (?) returning article";

    private static final String TRIM = """
            delete from live.related r using (
              select x.article, x.other, row_number() over (partition by x.article order by x.score desc, x.other desc) as place
              from live.related x where x.article = any (?)
            ) placed
            where placed.place > ? and r.article = placed.article and r.other = placed.other
            """;

    private static final String SHORT = """
            insert into live.related_due (article, relate)
            select short.article, true from unnest(?::bigint[]) short(article)
            where (select count(*) from live.related r where r.article = short.article) < ?
            """;

    private StoredRelated() {}

    /** Stories whose neighbours are to be looked for, or whose topics are to be counted again. */
    static void due(Sql sql, long[] numbers, boolean relate) {
        if (numbers.length > 0) {
            sql.run(DUE, numbers, relate);
        }
    }

    /** Takes the next out of the queue: whether to look for the neighbours of each. */
    static Map<Long, Boolean> next(Sql sql, int most) {
        Map<Long, Boolean> next = new HashMap<>();
        sql.rows(NEXT, row -> next.merge(row.big(1), row.flag(2), Boolean::logicalOr), most);
        return next;
    }

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
        Map<Integer, Integer> counts = new HashMap<>();
        sql.rows(WORDS, row -> counts.put(row.number(1), row.number(2)), (Object) numbers(words));
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
                .filter(word -> rarity.words().getOrDefault(word, 0) < COMMON_WORD)
                .sorted((one, other) -> Double.compare(rarity.ofWord(other), rarity.ofWord(one)))
                .limit(DRIVING_WORDS)
                .mapToInt(Integer::intValue)
                .toArray();
        return sql.rows(CANDIDATES, row -> row.big(1), terms, story.publishedAt(), story.publishedAt(), words);
    }

    /** Puts what is near to a story in place of what was, on its own list and on those of the others, and cuts these. */
    static void put(Sql sql, long story, List<Kinship> kin) {
        sql.run(FORGET, (Object) new long[] {story});
        List<Object[]> rows = new ArrayList<>();
        kin.forEach(it -> rows.add(columns(it)));
        kin.forEach(it -> rows.add(columns(it.turned())));
        sql.batch(INSERT, rows);
        sql.run(TRIM, kin.stream().mapToLong(Kinship::other).toArray(), KEPT);
    }

    /** Takes stories from all lists; answers whose lists they were on. */
    static Set<Long> leave(Sql sql, long[] stories) {
        return new HashSet<>(sql.rows(LEAVE, row -> row.big(1), (Object) stories));
    }

    /** Withdrawn stories have no list; lists they were on and that are short now are made again. */
    static void end(Sql sql, long[] stories, Collection<Long> listing) {
        sql.run(FORGET, (Object) stories);
        sql.run(SHORT, listing.stream().mapToLong(Long::longValue).toArray(), ENOUGH);
    }

    private static Object[] columns(Kinship kin) {
        return new Object[] {
            kin.one(),
            kin.other(),
            (float) kin.score(),
            kin.terms().stream().mapToInt(Integer::intValue).toArray(),
            kin.quotations().toArray(UUID[]::new),
            kin.headline()
        };
    }

    private static int[] numbers(Collection<Integer> numbers) {
        return numbers.stream().flatMapToInt(IntStream::of).toArray();
    }
}
