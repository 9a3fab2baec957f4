package press.doorstep.finding;

/** A person named at a place of the story: the number of the sentence and of its token, and whether the sentence is about the person. */
record Seen(Person person, int sentence, int token, boolean subject) {

    boolean isBefore(int otherSentence, int otherToken) {
        return sentence < otherSentence || (sentence == otherSentence && token < otherToken);
    }
}
