package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Entitlements;
import press.doorstep.web.Cursor;
import press.doorstep.web.Listing;

/** Reports what a partner was handed in some days. */
@ApplicationScoped
class ReportUsage {

    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    Partners partners;

    @Inject
    PartnerReads reads;

    @Inject
    Entitlements entitlements;

    /** {@code cursor} is null for the first page of stories. */
    @Transactional
    public UsageView report(String id, LocalDate from, LocalDate to, int limit, @Nullable String cursor) {
        UUID partner = partners.require(id).id;
        String binding = "manage/partners/" + partner + "/usage " + from + " " + to;
        Cursor.Keys keys = cursor == null ? null : Cursor.decode(cursor, binding, 2);
        Listing<UsageView.Handed> stories = Listing.of(
                reads.stories(
                        partner,
                        from,
                        to,
                        keys == null ? Long.MAX_VALUE : keys.number(0),
                        keys == null ? LAST : keys.id(1),
                        limit + 1),
                limit,
                story -> Cursor.encode(binding, story.handedOut(), story.article()));
        return new UsageView(
                partner,
                from,
                to,
                entitlements.unsettled(),
                reads.days(partner, from, to),
                stories.items(),
                stories.page());
    }
}
