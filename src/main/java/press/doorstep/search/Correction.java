package press.doorstep.search;

/**
 * A question that was probably meant.
 *
 * @param q the question with other words
 * @param html the same escaped, with {@code <em>} around what is different
 */
public record Correction(String q, String html) {}
