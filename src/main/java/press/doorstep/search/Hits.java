package press.doorstep.search;

import java.util.List;

/**
 * The best of what was found.
 *
 * @param more whether there are others behind them
 * @param complete false while the index is being made and lacks what is older
 */
public record Hits(List<Hit> list, boolean more, boolean complete) {}
