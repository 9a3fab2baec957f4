package press.doorstep.live;

/** How a caller names something: {@code text} is an id, a slug or a former slug. */
public record Reference(Subject subject, String text) {}
