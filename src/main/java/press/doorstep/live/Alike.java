package press.doorstep.live;

import java.util.List;

/**
 * Public quotations that have phrases in common with a text.
 *
 * @param wordings those with the most telling ones first
 * @param common every phrase of the text stands in very many quotations, so that there may be more than these
 */
public record Alike(List<Worded> wordings, boolean common) {}
