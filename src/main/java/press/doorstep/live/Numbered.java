package press.doorstep.live;

/** A card with the number of its story. */
public record Numbered(long number, Item item) {}
