package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody says in a story, while the story is being read. */
final class Utterance {

    /** A stretch of a block in UTF-16 units. */
    record Stretch(int block, int start, int end) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Token> words = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private final SpeechForm form;
    private String key = "";
    private double confidence;
    private Source source = Source.NOBODY;
    private @Nullable Stretch attribution;
    private @Nullable Stretch cue;

    Utterance(SpeechForm form, double confidence, String rule) {
        this.form = form;
        this.confidence = confidence;
        this.rules.add(rule);
    }

    Utterance add(Piece piece) {
        stretches.add(new Stretch(piece.block(), piece.start(), piece.end()));
        words.addAll(piece.words());
        key = "";
        return this;
    }

    Utterance add(int block, List<Token> tokens) {
        stretches.add(new Stretch(
                block, tokens.get(0).start(), tokens.get(tokens.size() - 1).end()));
        return this;
    }

    void saidBy(Source speaker) {
        source = speaker;
        rules.add(speaker.rule());
        confidence = confidence * (0.7 + 0.3 * speaker.certainty());
    }

    void attributed(Sentence sentence, Attribution by) {
        List<Token> tokens = sentence.tokens();
        rules.add(by.rule());
        attribution = new Stretch(
                sentence.block(),
                tokens.get(by.from()).start(),
                tokens.get(by.to() - 1).end());
        if (by.hasCue()) {
            Token verb = tokens.get(by.cue());
            cue = new Stretch(sentence.block(), verb.start(), verb.end());
        }
    }

    /** The words as they are compared, between spaces. */
    String key() {
        if (key.isEmpty()) {
            key = key(words);
        }
        return key;
    }

    static String key(List<Token> tokens) {
        StringBuilder words = new StringBuilder(" ");
        for (Token token : tokens) {
            if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
                words.append(token.lower()).append(' ');
            }
        }
        return words.toString();
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** The tokens of all pieces; none when the words stand outside quote marks. */
    List<Token> words() {
        return words;
    }

    List<String> rules() {
        return rules;
    }

    SpeechForm form() {
        return form;
    }

    double confidence() {
        return confidence;
    }

    Source source() {
        return source;
    }

    @Nullable
    Stretch attribution() {
        return attribution;
    }

    @Nullable
    Stretch cue() {
        return cue;
    }
}
