package press.doorstep.finding;

import java.util.List;

/** {@code "It's a long game." - Matthew Ingram}: a name after a dash or in brackets, as under a pull quote and in headlines. */
final class SignatureAfterSpeech implements AttributionRule {

    private static final int LONGEST = 14;

    private final Subjects subjects;
    private final Lexicon lexicon;

    SignatureAfterSpeech(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.subjects = new Subjects(lexicon);
    }

    @Override
    public String name() {
        return "signature-after-speech";
    }

    @Override
    public List<Attribution> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Token dash = tokens.get(i + 1);
            boolean signs = tokens.get(i).isSpeech() && (dash.isDash() || dash.is("(") || dash.is(","));
            if (signs && tokens.size() - i < LONGEST && (dash.isDash() || endsAfterName(tokens, i + 2))) {
                Mention source = subjects.startingAt(tokens, i + 2);
                if (source != null
                        && source.kind() == Mention.Kind.PERSON
                        && source.from() <= i + 5
                        && noCue(tokens, i)) {
                    return List.of(new Attribution(name(), source, -1, source.from(), source.to(), true));
                }
            }
        }
        return List.of();
    }

    private boolean noCue(List<Token> tokens, int from) {
        return tokens.subList(from, tokens.size()).stream()
                .allMatch(token -> lexicon.cues().at(token) == null);
    }

    /** A comma or bracket signs only when nothing but a name and its office follow. */
    private static boolean endsAfterName(List<Token> tokens, int from) {
        return tokens.get(from).isCapitalised()
                && from + 1 < tokens.size()
                && tokens.get(0).isSpeech();
    }
}
