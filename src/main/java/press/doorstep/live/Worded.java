package press.doorstep.live;

/** A public quotation's words, found because they are like others. */
public record Worded(long number, String words) {}
