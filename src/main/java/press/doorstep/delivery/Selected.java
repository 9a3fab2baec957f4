package press.doorstep.delivery;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Item;
import press.doorstep.web.Listing;

/**
 * What came of a query: the items of one page, and where that page stands.
 *
 * @param earlier of a month's last page: the last month before it that has something
 */
public record Selected(
        List<Item> items, Listing.Page page, @Nullable YearMonth earlier) {}
