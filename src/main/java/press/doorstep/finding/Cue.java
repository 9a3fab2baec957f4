package press.doorstep.finding;

/**
 * A form of a verb that reports speech. A weak one does so only next to words in quote marks; a dependent one ({@code saying}) has the
 * subject of another verb.
 */
record Cue(String lemma, boolean strong, boolean dependent) {}
