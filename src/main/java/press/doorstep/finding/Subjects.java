package press.doorstep.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who the subject of a verb of speech is, before it or after it. */
final class Subjects {

    private static final int FARTHEST = 18;
    private static final int LONGEST_APPOSITION = 24;

    private final Lexicon lexicon;
    private final PhraseBounds bounds;
    private final NounPhrases phrases;
    private final Appositions appositions;
    private final Circumstances circumstances;

    Subjects(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bounds = new PhraseBounds(lexicon);
        this.phrases = new NounPhrases(lexicon);
        this.appositions = new Appositions(lexicon, phrases);
        this.circumstances = new Circumstances(lexicon);
    }

    /** {@code Marit Halvorsen, who heads the authority, said}. */
    @Nullable
    Mention before(List<Token> tokens, int cue) {
        int end = circumstances.before(tokens, skipBack(tokens, cue));
        if (end > 0 && bounds.isRelative(tokens.get(end - 1))) {
            end = end > 1 && tokens.get(end - 2).is(",") ? end - 2 : end - 1;
        }
        return end > 0 && tokens.get(end - 1).is(",") ? acrossComma(tokens, end - 1, 0) : window(tokens, end);
    }

    private @Nullable Mention window(List<Token> tokens, int end) {
        int from = end;
        while (from > 0 && end - from < FARTHEST && bounds.belongs(tokens, from - 1)) {
            from--;
        }
        while (end > from && lexicon.isPreposition(tokens.get(end - 1).lower())) {
            end--;
        }
        Mention mention = phrases.in(tokens, from, end, true);
        if (mention == null) {
            return somebody(tokens, from, end);
        }
        if (circumstances.fills(tokens, from, mention)) {
            return null;
        }
        return from == 0 ? mention : appositions.named(tokens, mention, from);
    }

    /** Nobody knows what the words mean, but they stand as a subject does: "the Frenchman", or the beginning of the sentence. */
    private @Nullable Mention somebody(List<Token> tokens, int from, int end) {
        if (from >= end || lexicon.language() == Language.RUSSIAN) {
            return null;
        }
        boolean article = lexicon.isDeterminer(tokens.get(from).lower()) && end - from > 1;
        boolean first = from == 0
                && end - from <= 3
                && !lexicon.isPreposition(tokens.get(0).lower())
                && !lexicon.isSkipped(tokens.get(0).lower());
        boolean owner = tokens.subList(from + 1, end).stream()
                        .anyMatch(token -> token.lower().equals("'s"))
                && !tokens.get(from).lower().equals("'s");
        return article || (first && lexicon.language() == Language.ENGLISH) || owner
                ? new Mention(Mention.Kind.UNNAMED, from, end, "", "", Gender.UNKNOWN)
                : null;
    }

    /** Words between two commas stand beside the subject; it is sought before them. */
    private @Nullable Mention acrossComma(List<Token> tokens, int comma, int depth) {
        int opening = comma - 1;
        while (opening > 0 && comma - opening < LONGEST_APPOSITION && PhraseBounds.isInside(tokens.get(opening))) {
            opening--;
        }
        if (opening <= 0
                || !tokens.get(opening).is(",")
                || tokens.get(opening - 1).isSpeech()) {
            return null;
        }
        Mention subject = window(tokens, opening);
        if (subject != null && subject.kind() != Mention.Kind.PRONOUN) {
            return appositions.beside(tokens, subject, opening + 1, comma);
        }
        if (subject != null) {
            return subject;
        }
        Mention inside = phrases.in(tokens, opening + 1, comma, true);
        boolean named = inside != null
                && inside.kind() == Mention.Kind.PERSON
                && inside.name().indexOf(' ') > 0
                && inside.to() == comma;
        return named || depth > 1 ? inside : acrossComma(tokens, opening, depth + 1);
    }

    /** {@code said Marit Halvorsen, the harbour commissioner}. */
    @Nullable
    Mention after(List<Token> tokens, int cue) {
        int from = cue + 1;
        while (from < tokens.size() && bounds.isSkipped(tokens.get(from))) {
            from++;
        }
        from = circumstances.past(tokens, from);
        return from < 0 ? null : startingAt(tokens, from);
    }

    /** The source that begins at a token, with what stands beside it. */
    @Nullable
    Mention startingAt(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && to - from < FARTHEST && bounds.continues(tokens, from, to)) {
            to++;
        }
        Mention mention = phrases.in(tokens, from, to, false);
        return mention == null || mention.kind() == Mention.Kind.PRONOUN ? mention : appositions.after(tokens, mention);
    }

    private int skipBack(List<Token> tokens, int cue) {
        int end = cue;
        while (end > 0 && bounds.isSkipped(tokens.get(end - 1))) {
            end--;
        }
        return end;
    }
}
