package press.doorstep.search;

/**
 * A part of what is asked: a word or a phrase.
 *
 * @param text as it was typed, without quote marks
 * @param quoted a phrase, or a word that stands in quote marks
 * @param start where it stands in the question, in code units
 */
record SearchWord(String text, boolean quoted, int start, int end) {}
