package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Holds live stories against the rules of partners, and tells partners of what they gain and lose by it. */
@ApplicationScoped
public class SettleEntitlements {

    static final int BATCH = 400;

    /** One node at a time. */
    private static final String TURN = "select pg_try_advisory_xact_lock(hashtextextended('live.entitlements', 0))";

    private static final String BELOW = "select s.value from live.stamp s where s.name = 'entitlements' for update";

    private static final String NEXT =
            "select a.no from live.article a where a.no < ? order by a.no desc limit " + BATCH;

    private static final String REACHED = "update live.stamp set value = ? where name = 'entitlements'";

    private static final String DUE = """
            delete from live.entitlement_due where id in (
              select d.id from live.entitlement_due d where d.at <= ? order by d.at limit %d) returning article
            """.formatted(BATCH);

    private static final String LATER = "insert into live.entitlement_due (at, article) values (?, ?)";

    private static final String LEAVE = """
            delete from live.article_term t using live.article a
            where a.no = ? and t.term = any (?) and t.published_at = a.published_at and t.article = a.no
            """;

    private static final String ENTER = """
            insert into live.article_term (term, published_at, article, updated_at)
            select unnest(?::integer[]), a.published_at, a.no, a.updated_at from live.article a where a.no = ?
            """;

    private static final String KEEP = """
            update live.article set terms = ?, handed_on = ?, without_body = nullif(?::integer[], '{}'),
              without_quotations = nullif(?::integer[], '{}')
            where no = ?
            """;

    private static final String SPEAKERS =
            "select distinct q.speaker from live.quotation q where q.no = any (?) and q.speaker is not null";

    private static final String AUTHORS = """
            select distinct w.id from live.article a cross join unnest(a.terms) t (term) join live.author w on w.term = t.term where a.no = any (?)
            """;

    private static final String COLLECTIONS = """
            select c.id from live.collection c where c.articles && array(select a.id from live.article a where a.no = any (?))
            """;

    @Inject
    DeskDatabase desk;

    @Inject
    TermNumbers terms;

    @Inject
    RecordChanges changes;

    @Inject
    TallyFolder folder;

    @Inject
    Clock clock;

    /** Some of what is waiting; true when there is more. */
    @Transactional
    public boolean settle() {
        return desk.write(sql -> {
            if (!Boolean.TRUE.equals(sql.first(TURN, row -> row.flag(1)))) {
                return false;
            }
            Turns.besideOthers(sql);
            List<Long> due = sql.rows(DUE, row -> row.big(1), clock.instant());
            long below = Objects.requireNonNull(sql.first(BELOW, row -> row.big(1)));
            List<Long> next = below == 0 ? List.of() : sql.rows(NEXT, row -> row.big(1), below);
            if (below != 0) {
                sql.run(REACHED, next.size() < BATCH ? 0L : next.get(next.size() - 1));
            }
            Set<Long> numbers = new TreeSet<>(due);
            numbers.addAll(next);
            settle(sql, StoredOccurrences.longs(numbers));
            return due.size() == BATCH || next.size() == BATCH;
        });
    }

    private void settle(Sql sql, long[] numbers) {
        List<PartnerRules> rules = Entitlements.rules(sql);
        Instant now = clock.instant();
        Map<EntitledRow, Reach> moved = new LinkedHashMap<>();
        List<Object[]> later = new ArrayList<>();
        for (EntitledRow row : EntitledRow.lock(sql, numbers)) {
            Reach reach = Reach.of(rules, row.story(), now);
            if (reach.next() != null) {
                later.add(new Object[] {reach.next(), row.number()});
            }
            if (!reach.isSame(row.reach())) {
                moved.put(row, reach);
            }
        }
        sql.batch(LATER, later);
        if (!moved.isEmpty()) {
            move(sql, moved, now);
        }
    }

    private void move(Sql sql, Map<EntitledRow, Reach> moved, Instant now) {
        Tally tally = new Tally(
                Objects.requireNonNull(terms.give(sql, Set.of(Term.ALL)).get(Term.ALL)));
        Happened happened = new Happened();
        List<Object[]> leaving = new ArrayList<>();
        List<Object[]> entering = new ArrayList<>();
        List<Object[]> kept = new ArrayList<>();
        moved.forEach((row, reach) -> {
            Told told = Told.of(row.reach().partners(), reach.partners()).apart(row.altered(reach));
            leaving.add(new Object[] {row.number(), terms(told.lost(), tally, -1)});
            entering.add(new Object[] {terms(told.gained(), tally, 1), row.number()});
            kept.add(new Object[] {
                row.termsWith(reach),
                row.handedOnWith(reach),
                reach.withoutBody(),
                reach.withoutQuotations(),
                row.number()
            });
            happened.tell(PublicEvent.of(Happening.UPDATED, Subject.ARTICLE, row.id(), row.slug())
                    .apart(row, told));
        });
        sql.batch(LEAVE, leaving);
        sql.batch(KEEP, kept);
        sql.batch(ENTER, entering);
        Set<Long> carried = StoredOccurrences.carriedBy(
                sql, moved.keySet().stream().map(EntitledRow::number).toList());
        CarriedQuotations quotations = CarriedQuotations.hold(sql, List.of(), carried);
        new QuotationSettlement(sql, quotations, Map.of()).settle(tally, happened, now);
        tally.write(sql);
        comeAndGo(
                sql,
                StoredOccurrences.longs(
                        moved.keySet().stream().map(EntitledRow::number).toList()),
                carried,
                happened);
        changes.record(happened);
        desk.afterCommit(folder, folder::nudge);
    }

    /** What a partner sees of people and collections comes and goes with the stories: whoever mirrors it has to ask for these again. */
    private static void comeAndGo(Sql sql, long[] stories, Set<Long> carried, Happened happened) {
        happened.touch(Subject.SPEAKER, sql.rows(SPEAKERS, row -> row.id(1), (Object) StoredOccurrences.longs(carried)))
                .touch(Subject.AUTHOR, sql.rows(AUTHORS, row -> row.id(1), (Object) stories))
                .touch(Subject.COLLECTION, sql.rows(COLLECTIONS, row -> row.id(1), (Object) stories));
    }

    private static int[] terms(List<Integer> partners, Tally tally, int by) {
        IntStream terms = partners.stream().mapToInt(partner -> -partner);
        return terms.peek(term -> tally.things(term, by)).toArray();
    }

    /** Remembers when stories have to be looked at again. */
    static void later(Sql sql, Map<Long, Instant> stories) {
        List<Object[]> rows = new ArrayList<>();
        stories.forEach((number, at) -> rows.add(new Object[] {at, number}));
        sql.batch(LATER, rows);
    }
}
