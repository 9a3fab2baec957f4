package press.doorstep.live;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Everything of a topic and of what is below it leaves the lists of the topics it stood under, unless another of its topics keeps it there,
 * and enters those of the topics it stands under now.
 */
final class TopicMove {

    private static final String EXACT_BELOW = """
            with recursive down as (
              select t.id, t.exact from live.topic t where t.term = ?
              union
              select t.id, t.exact from live.topic t join down on t.broader = down.id
            )
            select exact from down
            """;

    private static final String STORIES_OUT = """
            with gone as (
              delete from live.article_term t
              using live.article_term moved join live.article a on a.no = moved.article
              where moved.term = ? and not (a.terms && ?::integer[])
                and t.term = ? and t.published_at = moved.published_at and t.article = moved.article
              returning t.article, t.term
            )
            update live.article a set terms = array_remove(a.terms, gone.term), handed_on = array_remove(a.handed_on, gone.term)
            from gone where a.no = gone.article
            """;

    private static final String STORIES_IN = """
            with come as (
              insert into live.article_term (term, published_at, article, updated_at)
              select ?::integer, moved.published_at, moved.article, moved.updated_at from live.article_term moved where moved.term = ?
              order by 2, 3
              on conflict do nothing
              returning article, term
            )
            update live.article a set
              terms = (select array_agg(term order by term) from unnest(a.terms || come.term) as term),
              handed_on = (select array_agg(term order by term) from unnest(a.handed_on || come.term) as term)
            from come where a.no = come.article
            """;

    private static final String QUOTATIONS_OUT = """
            with gone as (
              delete from live.quotation_term t
              using live.quotation_term moved join live.quotation q on q.no = moved.quotation
              where moved.term = ? and not (q.terms && ?::integer[])
                and t.term = ? and t.fragment = moved.fragment and t.said_order = moved.said_order and t.quotation = moved.quotation
              returning t.quotation, t.term
            )
            update live.quotation q set terms = array_remove(q.terms, gone.term) from gone where q.no = gone.quotation
            returning q.fragment
            """;

    private static final String QUOTATIONS_IN = """
            with come as (
              insert into live.quotation_term (term, fragment, said_order, quotation)
              select ?::integer, moved.fragment, moved.said_order, moved.quotation from live.quotation_term moved where moved.term = ?
              order by 2, 3, 4
              on conflict do nothing
              returning quotation, term
            )
            update live.quotation q set terms = (select array_agg(term order by term) from unnest(q.terms || come.term) as term)
            from come where q.no = come.quotation
            returning q.fragment
            """;

    private static final String DUE =
            "insert into live.related_due (article, relate) select t.article, false from live.article_term t where t.term = ?";

    /** Rules look at topics with what is narrower. */
    private static final String ENTITLE = """
            insert into live.entitlement_due (at, article)
            select now(), t.article from live.article_term t where t.term = ? and exists (select 1 from live.partner)
            """;

    private final Sql sql;
    private final int moved;
    private final Set<Integer> left;
    private final Set<Integer> entered;

    TopicMove(Sql sql, UUID topic, Ancestry from, Ancestry to) {
        this.sql = sql;
        this.moved = requireNonNull(to.nodes().get(topic)).term();
        this.left = above(from, topic);
        this.entered = above(to, topic);
        Set<Integer> kept = new LinkedHashSet<>(left);
        kept.retainAll(entered);
        left.removeAll(kept);
        entered.removeAll(kept);
    }

    private static Set<Integer> above(Ancestry ancestry, UUID topic) {
        Map<UUID, Ancestry.Node> upwards =
                ancestry.upwards(requireNonNull(ancestry.nodes().get(topic)));
        Set<Integer> terms = new LinkedHashSet<>();
        upwards.values().forEach(node -> terms.add(node.term()));
        return terms;
    }

    void run(Tally tally) {
        for (int term : left) {
            int[] keeping = sql.rows(EXACT_BELOW, row -> row.number(1), term).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            tally.things(term, -sql.run(STORIES_OUT, moved, keeping, term));
            count(tally, term, sql.rows(QUOTATIONS_OUT, row -> row.flag(1), moved, keeping, term), -1);
        }
        entered.forEach(term -> enter(term, moved, tally));
        sql.run(DUE, moved);
        sql.run(ENTITLE, moved);
    }

    /** Everything in one list enters another. */
    private void enter(int term, int from, Tally tally) {
        tally.things(term, sql.run(STORIES_IN, term, from));
        count(tally, term, sql.rows(QUOTATIONS_IN, row -> row.flag(1), term, from), 1);
    }

    /** What has a topic itself has another topic itself as well. */
    void also(int exact, int other, Tally tally) {
        enter(other, exact, tally);
    }

    private static void count(Tally tally, int term, List<Boolean> fragments, int by) {
        fragments.forEach(fragment -> tally.said(term, fragment, by));
    }
}
