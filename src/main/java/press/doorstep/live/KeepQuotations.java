package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import press.doorstep.text.Slugs;

/** Keeps what leads to quotations when one goes into another and when it comes back; the words themselves come with stories. */
@ApplicationScoped
class KeepQuotations {

    private static final String IS_PUBLIC = "select 1 from live.quotation q where q.id = ?";

    /** Those that were found under slugs of their own until now. */
    private static final String OWN =
            "select distinct s.id from live.slug s where s.kind = 'quotation' and s.id = any (?) order by 1";

    @Inject
    RecordChanges changes;

    void lead(Sql sql, PublishedQuotation quotation) {
        if (sql.rows(IS_PUBLIC, row -> true, quotation.id()).isEmpty()) {
            return;
        }
        UUID[] merged = quotation.formerSlugs().stream()
                .filter(Slugs::isUuid)
                .map(UUID::fromString)
                .toArray(UUID[]::new);
        List<UUID> gone = sql.rows(OWN, row -> row.id(1), (Object) merged);
        slugs(quotation).write(sql);
        Happened happened = new Happened().touch(Subject.QUOTATION, List.of(quotation.id()));
        gone.forEach(id -> happened.tell(PublicEvent.merged(Subject.QUOTATION, id, quotation.id())));
        changes.record(happened.lists(ListKeys.QUOTATIONS));
    }

    void part(Sql sql, PublishedQuotation quotation) {
        slugs(quotation).part(sql, Subject.QUOTATION, quotation.id());
        changes.record(new Happened().touch(Subject.QUOTATION, List.of(quotation.id())));
    }

    private static PublicSlugs slugs(PublishedQuotation quotation) {
        return new PublicSlugs().add(Subject.QUOTATION, quotation.id(), quotation.slug(), quotation.formerSlugs());
    }
}
