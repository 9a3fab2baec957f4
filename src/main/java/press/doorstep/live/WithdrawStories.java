package press.doorstep.live;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes stories away and leaves tombstones. */
@ApplicationScoped
class WithdrawStories {

    @Inject
    TermNumbers terms;

    @Inject
    Clock clock;

    @Inject
    RecordChanges changes;

    void withdraw(Sql sql, List<Tombstone> tombstones) {
        if (tombstones.isEmpty()) {
            return;
        }
        Held held = Held.forWithdrawing(
                sql, tombstones.stream().map(Tombstone::id).sorted().toList());
        Instant now = clock.instant();
        Map<Term, Integer> numbers = terms.give(sql, Held.COUNTED);
        Happened happened = new Happened();
        Tally tally = new Tally(requireNonNull(numbers.get(Term.ALL)));
        Set<Long> gone = held.former().keySet();
        StoredOccurrences.remove(sql, gone);
        StoredArticles.remove(sql, gone);
        held.former().values().forEach(former -> tally.article(former.terms(), -1));
        new QuotationSettlement(sql, held.quotations(), Map.of()).settle(tally, happened, now);
        held.sweep(sql, tally, numbers, happened, now);
        Tombstones.put(sql, Subject.ARTICLE, tombstones);
        tally.write(sql);
        new StoryChanges(sql, held, happened).ended(tombstones);
        changes.record(happened);
    }
}
