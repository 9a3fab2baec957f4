package press.doorstep.live;

import java.util.Set;

/**
 * What a node makes for itself of what is live is another now, there alone: an event for the node's other beans, after which nothing reads what
 * was before.
 *
 * @param keys the surrogate keys of answers that are made of it
 */
public record LocallyChanged(Set<String> keys) {}
