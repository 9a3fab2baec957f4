package press.doorstep.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The statement that finds a page of the desk's stories: every condition is met by an index, and the order walks one. */
final class ArticleRows {

    private static final String TOPICS = """
            and a.id in (select t.article from desk.article_topic t where t.topic in (
              with recursive narrower (id) as (
                select b.id from desk.topic b where b.id in (:topics)
                union select n.id from desk.topic n join narrower on n.broader = narrower.id
              ) select id from narrower))""";

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private final boolean oldestFirst;

    /** {@code topics} are those the query names. */
    ArticleRows(ArticlesQuery query, Set<UUID> topics) {
        oldestFirst = query.oldestFirst();
        values.put("time", query.time());
        values.put("id", query.id());
        if (!query.states().isEmpty()) {
            List<String> codes = query.states().stream().map(ArticleState::code).toList();
            where(" and a.state in (:states)", "states", codes);
        }
        query.owner().ifPresent(owner -> where(" and a.owner = :owner", "owner", owner));
        query.words()
                .ifPresent(words -> where(
                        " and a.id in (select w.article from desk.article_words w where w.words @@ cast(:words as tsquery))",
                        "words",
                        ArticleWords.query(words)));
        if (!topics.isEmpty()) {
            where(" " + TOPICS, "topics", topics);
        }
        query.language().ifPresent(this::language);
        query.changedSince().ifPresent(since -> where(" and a.updated_at > :since", "since", since));
        query.changedBefore().ifPresent(before -> where(" and a.updated_at < :before", "before", before));
        conditions.append(query.newerDraft() ? " and a.newer_draft" : "");
    }

    /** A language without a region includes it with any. */
    private void language(String tag) {
        String primary = tag.split("-", 2)[0];
        where(" and split_part(a.language, '-', 1) = :primary", "primary", primary);
        if (!primary.equals(tag)) {
            where(" and (a.language = :language or starts_with(a.language, :language || '-'))", "language", tag);
        }
    }

    private void where(String condition, String name, Object value) {
        conditions.append(condition);
        values.put(name, value);
    }

    /** Ids in the order asked for. */
    String sql() {
        String order = oldestFirst ? "asc" : "desc";
        return "select a.id from desk.article a where (a.updated_at, a.id) " + (oldestFirst ? ">" : "<")
                + " (:time, :id)" + conditions + " order by a.updated_at " + order + ", a.id " + order;
    }

    Map<String, Object> values() {
        return values;
    }
}
