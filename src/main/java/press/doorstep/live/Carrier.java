package press.doorstep.live;

/** A live story that carries a quotation, by one appearance: what the quotation gets from it. */
record Carrier(long quotation, int form, int[] handedOn, int[] topics, StoryRef story) {}
