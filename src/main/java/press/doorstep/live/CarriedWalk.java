package press.doorstep.live;

import java.util.List;
import java.util.UUID;

/** The quotations that some stories carry: few enough to be gathered first and then checked. */
record CarriedWalk(QuotationsFilter filter, TermNeeds needs) {

    List<StoredQuotation> rows(Sql sql, Window window) {
        if (needs.hopeless()) {
            return List.of();
        }
        boolean down = ListOrder.LAST_SAID.walksDown(window);
        SqlText text = new SqlText().add("select " + StoredQuotation.COLUMNS);
        matching(text);
        text.add("and (a.said_order, a.no) " + (down ? "<" : ">") + " (?, ?)", ListOrder.LAST_SAID.start(window));
        text.add(down ? "order by a.said_order desc, a.no desc" : "order by a.said_order, a.no");
        return text.add("limit ?", window.limit() + 1).rows(sql, StoredQuotation::read);
    }

    long total(Sql sql) {
        if (needs.hopeless()) {
            return 0;
        }
        SqlText text = new SqlText().add("select count(*)");
        matching(text);
        return text.number(sql);
    }

    private void matching(SqlText text) {
        text.add("""
                from (select distinct o.quotation
                      from live.article c join live.occurrence o on o.article = c.no where c.id = any (?)) carried
                join live.quotation a on a.no = carried.quotation where true
                """, (Object) filter.articles().toArray(UUID[]::new));
        if (!filter.fragments()) {
            text.add("and not a.fragment");
        }
        LiveQuotations.days(filter).forEach(day -> text.add("and a." + day.sql(), day.values()));
        needs.groups().forEach(group -> text.add("and a.terms && ?::integer[]", (Object) group));
        text.add("and not (a.terms && ?::integer[])", (Object) needs.none());
    }
}
