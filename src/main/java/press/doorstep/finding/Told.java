package press.doorstep.finding;

import java.util.List;

/** A sentence with all that says in it who speaks. */
record Told(Sentence sentence, List<Attribution> attributions) {

    List<Token> tokens() {
        return sentence.tokens();
    }

    Links links(Lexicon lexicon) {
        return new Links(sentence.tokens(), attributions, lexicon);
    }
}
