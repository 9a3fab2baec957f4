package press.doorstep.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Counts what topics have in common, the languages of their stories and the words of headlines: takes off what was, adds what is. */
final class StoryCounts {

    /** Of a story with more topics, the first ones. */
    private static final int MOST_TOPICS = 20;

    private static final String BEFORE =
            "delete from live.related_story where article = any (?) returning article, exact, topics, languages, words";

    private static final String NOW = """
            select a.no, a.topics,
              array(select t.no from live.term t where t.no = any (a.terms) and t.kind = 'topic'),
              array(select t.no from live.term t where t.no = any (a.terms) and t.kind = 'language'),
              a.headline
            from live.article a where a.no = any (?)
            """;

    private static final String KEEP =
            "insert into live.related_story (article, exact, topics, languages, words) values (?, ?, ?, ?, ?)";

    private static final String WORDS_OUT = """
            delete from live.headline_word h using unnest(?::bigint[], ?::integer[]) gone(article, word)
            where h.word = gone.word and h.article = gone.article
            """;

    private static final String WORDS_IN = """
            insert into live.headline_word (article, word)
            select article, word from unnest(?::bigint[], ?::integer[]) given(article, word) order by 2, 1 on conflict do nothing
            """;

    private static final String PAIRS = """
            insert into live.topic_pair (topic, other, articles) values (?, ?, ?)
            on conflict (topic, other) do update set articles = topic_pair.articles + excluded.articles
            """;

    private static final String LANGUAGES = """
            insert into live.topic_language (topic, language, articles) values (?, ?, ?)
            on conflict (topic, language) do update set articles = topic_language.articles + excluded.articles
            """;

    private record Counted(long story, int[] exact, int[] topics, int[] languages, int[] words) {}

    private record Pair(int one, int other) {

        /** Small numbers times 31 would meet by the dozen, and what cannot be ordered is then searched through. */
        @Override
        public int hashCode() {
            return one * 0x9E3779B1 + other;
        }
    }

    private final Map<Pair, Integer> pairs = new HashMap<>();
    private final Map<Pair, Integer> languages = new HashMap<>();
    private final Sql sql;

    private StoryCounts(Sql sql) {
        this.sql = sql;
    }

    /** Answers the topics whose company has changed. */
    static Set<Integer> count(Sql sql, long[] stories) {
        return new StoryCounts(sql).count(stories);
    }

    private Set<Integer> count(long[] stories) {
        Map<Long, Counted> before = new HashMap<>();
        sql.rows(
                BEFORE,
                row -> before.put(
                        row.big(1),
                        new Counted(row.big(1), row.numbers(2), row.numbers(3), row.numbers(4), row.numbers(5))),
                (Object) stories);
        List<Counted> now = sql.rows(
                NOW,
                row -> new Counted(
                        row.big(1),
                        Arrays.stream(row.numbers(2)).limit(MOST_TOPICS).toArray(),
                        row.numbers(3),
                        row.numbers(4),
                        HeadlineWords.of(row.text(5)).stream()
                                .mapToInt(Integer::intValue)
                                .sorted()
                                .toArray()),
                (Object) stories);
        before.values().forEach(story -> add(story, -1));
        now.forEach(story -> add(story, 1));
        keep(now);
        words(before, now);
        write(PAIRS, pairs);
        write(LANGUAGES, languages);
        return touched();
    }

    private void add(Counted story, int by) {
        for (int one : story.exact()) {
            for (int other : story.exact()) {
                if (one != other) {
                    pairs.merge(new Pair(one, other), by, Integer::sum);
                }
            }
        }
        for (int topic : story.topics()) {
            for (int language : story.languages()) {
                languages.merge(new Pair(topic, language), by, Integer::sum);
            }
        }
    }

    private void keep(Collection<Counted> now) {
        sql.batch(
                KEEP,
                now.stream()
                        .map(story -> new Object[] {
                            story.story(), story.exact(), story.topics(), story.languages(), story.words()
                        })
                        .toList());
    }

    private void words(Map<Long, Counted> before, List<Counted> now) {
        List<Counted> in = new ArrayList<>();
        Map<Long, Counted> gone = new HashMap<>(before);
        for (Counted story : now) {
            Counted old = before.get(story.story());
            if (old != null && Arrays.equals(old.words(), story.words())) {
                gone.remove(story.story());
            } else {
                in.add(story);
            }
        }
        list(WORDS_OUT, gone.values());
        list(WORDS_IN, in);
    }

    private void list(String statement, Collection<Counted> stories) {
        if (!stories.isEmpty()) {
            sql.run(
                    statement,
                    stories.stream()
                            .flatMapToLong(
                                    story -> LongStream.generate(story::story).limit(story.words().length))
                            .toArray(),
                    stories.stream()
                            .flatMapToInt(story -> IntStream.of(story.words()))
                            .toArray());
        }
    }

    private void write(String statement, Map<Pair, Integer> deltas) {
        List<Object[]> rows = new ArrayList<>();
        deltas.forEach((pair, by) -> {
            if (by != 0) {
                rows.add(new Object[] {pair.one(), pair.other(), by});
            }
        });
        sql.batch(statement, rows);
    }

    private Set<Integer> touched() {
        Set<Integer> touched = new TreeSet<>();
        pairs.forEach((pair, by) -> {
            if (by != 0) {
                touched.add(pair.one());
            }
        });
        return touched;
    }
}
