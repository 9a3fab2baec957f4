package press.doorstep.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Listing;

/** What a partner was handed. */
record UsageView(
        UUID partner,
        LocalDate from,
        LocalDate to,
        long unsettled,
        List<Day> days,
        List<Handed> items,
        Listing.Page page) {

    /** A day by kind of route. */
    record Day(LocalDate day, String route, long requests, long stories, long handedOut) {}

    record Handed(UUID article, @Nullable String slug, long handedOut, LocalDate lastOn) {}
}
