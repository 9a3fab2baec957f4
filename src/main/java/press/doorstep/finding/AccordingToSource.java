package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code according to Halvorsen}, {@code по словам Халворсен}, {@code laut Halvorsen}, {@code selon Halvorsen}. */
final class AccordingToSource implements AttributionRule {

    private static final int LONGEST = 9;

    private final Lexicon lexicon;
    private final Subjects subjects;

    AccordingToSource(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.subjects = new Subjects(lexicon);
    }

    @Override
    public String name() {
        return "according-to";
    }

    @Override
    public List<Attribution> in(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int pronoun = tokens.get(i).isWord() ? lexicon.accordingToPronoun(tokens, i) : 0;
            if (pronoun > 0) {
                Mention source =
                        new Mention(Mention.Kind.PRONOUN, i, i + pronoun, "", "", lexicon.accordingGender(tokens, i));
                found.add(new Attribution(name(), source, -1, i, i + pronoun, true));
                continue;
            }
            int length = tokens.get(i).isWord() ? lexicon.according(tokens, i) : 0;
            if (length > 0 && i + length < tokens.size() && isPlace(tokens, i)) {
                Mention named = subjects.startingAt(tokens, i + length);
                Mention source = named == null ? beforeComma(tokens, i + length) : named;
                if (source != null && isSource(source, tokens, i)) {
                    found.add(new Attribution(name(), source, -1, i, source.to(), true));
                }
            }
        }
        return found;
    }

    /** {@code Selon un proche de l'institution, ...}: whoever it is, as far as the comma. */
    private @Nullable Mention beforeComma(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && tokens.get(to).isWord() && to - from < LONGEST) {
            to++;
        }
        boolean somebody = from < to
                && to < tokens.size()
                && tokens.get(to).is(",")
                && lexicon.isDeterminer(tokens.get(from).lower());
        return somebody ? new Mention(Mention.Kind.UNNAMED, from, to, "", "", Gender.UNKNOWN) : null;
    }

    /** Short words that mean much else ("so", "pour") count only next to speech or a comma. */
    private boolean isPlace(List<Token> tokens, int i) {
        String lower = tokens.get(i).lower();
        boolean vague = lower.equals("so") || lower.equals("pour");
        boolean afterSpeech = i > 0
                && (tokens.get(i - 1).isSpeech()
                        || (i > 1
                                && tokens.get(i - 1).is(",")
                                && tokens.get(i - 2).isSpeech()));
        boolean afterComma = lower.equals("so") && i > 0 && tokens.get(i - 1).is(",");
        return !vague || afterSpeech || afterComma || (lower.equals("pour") && i == 0);
    }

    private boolean isSource(Mention source, List<Token> tokens, int i) {
        boolean vague =
                tokens.get(i).lower().equals("so") || tokens.get(i).lower().equals("pour");
        return !vague
                || source.kind() == Mention.Kind.PERSON
                || (source.kind() == Mention.Kind.ROLE && tokens.get(i).lower().equals("so"));
    }
}
