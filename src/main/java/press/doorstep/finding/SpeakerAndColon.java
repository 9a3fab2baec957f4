package press.doorstep.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Marit Halvorsen, Norland Harbour Commissioner: «...»}: a name, then a colon, then speech. */
final class SpeakerAndColon implements AttributionRule {

    private static final int LONGEST = 30;

    private final Lexicon lexicon;
    private final Subjects subjects;
    private final NounPhrases phrases;
    private final PersonNames names;

    SpeakerAndColon(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.subjects = new Subjects(lexicon);
        this.phrases = new NounPhrases(lexicon);
        this.names = new PersonNames(lexicon);
    }

    @Override
    public String name() {
        return "speaker-and-colon";
    }

    @Override
    public List<Attribution> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 1 < tokens.size() && i < LONGEST; i++) {
            Piece piece = tokens.get(i + 1).piece();
            if (tokens.get(i).is(":") && piece != null && piece.setting() != Piece.Setting.LABEL) {
                Mention source = source(tokens, i);
                return source == null
                        ? List.of()
                        : List.of(new Attribution(name(), source, -1, source.from(), i + 1, true));
            }
        }
        return List.of();
    }

    /** The beginning of the sentence when it is a source by itself, else a person named anywhere before the colon. */
    private @Nullable Mention source(List<Token> tokens, int colon) {
        if (colon == 1 && lexicon.isLabel(tokens.get(0).lower())) {
            return null;
        }
        for (int i = 0; i < colon; i++) {
            Cue cue = lexicon.cues().at(tokens.get(i));
            boolean infinitive = cue != null
                    && lexicon.language() == Language.FRENCH
                    && cue.lemma().equals(tokens.get(i).lower());
            if (cue != null && !infinitive && !tokens.get(i).isCapitalised()) {
                return null;
            }
        }
        Mention first = subjects.startingAt(tokens.subList(0, colon), 0);
        if (first != null) {
            return first;
        }
        Mention any = phrases.in(tokens, 0, colon, true);
        if (any != null && any.kind() == Mention.Kind.PERSON) {
            return any;
        }
        return owner(tokens, colon);
    }

    /** {@code Fenn's advice was simple: ...}. */
    private @Nullable Mention owner(List<Token> tokens, int colon) {
        for (PersonName name : names.in(tokens, 0, colon)) {
            if (name.to() < colon && tokens.get(name.to()).lower().equals("'s")) {
                String words = NounPhrases.words(tokens, name.from(), name.to());
                return new Mention(Mention.Kind.PERSON, name.from(), name.to(), words, "", name.gender());
            }
        }
        return null;
    }
}
