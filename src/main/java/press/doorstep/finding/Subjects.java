package press.doorstep.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who the subject of a verb of speech is, before it or after it. */
final class Subjects {

    private static final int FARTHEST = 18;
    private static final int LONGEST_APPOSITION = 24;
    private static final int LONGEST_CIRCUMSTANCE = 9;

    private final Lexicon lexicon;
    private final PhraseBounds bounds;
    private final NounPhrases phrases;
    private final Appositions appositions;

    Subjects(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bounds = new PhraseBounds(lexicon);
        this.phrases = new NounPhrases(lexicon);
        this.appositions = new Appositions(lexicon, phrases);
    }

    /** {@code Marit Halvorsen, who heads the authority, said}. */
    @Nullable
    Mention before(List<Token> tokens, int cue) {
        int end = beforeBracket(tokens, beforeCircumstance(tokens, skipBack(tokens, cue)));
        if (end > 0 && bounds.isRelative(tokens.get(end - 1))) {
            end = end > 1 && tokens.get(end - 2).is(",") ? end - 2 : end - 1;
        }
        return end > 0 && tokens.get(end - 1).is(",") ? acrossComma(tokens, end - 1, 0) : window(tokens, end);
    }

    /** {@code The ambassador, Josef Kramer, in an interview with a channel said}: where it was said is no part of who said it. */
    private int beforeCircumstance(List<Token> tokens, int end) {
        for (int i = end - 2; i > 0 && i > end - LONGEST_CIRCUMSTANCE && PhraseBounds.isInside(tokens.get(i)); i--) {
            if (lexicon.isPreposition(tokens.get(i).lower()) && lexicon.isOccasion(occasion(tokens, i + 1))) {
                return i;
            }
        }
        return end;
    }

    /** The noun after a preposition, past an article or an adjective of a capital letter. */
    private String occasion(List<Token> tokens, int from) {
        int at = from;
        while (at + 1 < tokens.size()
                && at < from + 2
                && !lexicon.isOccasion(tokens.get(at).lower())) {
            at++;
        }
        return tokens.get(at).lower();
    }

    /** {@code Eckart Brüning (parteilos) sagte}. */
    private static int beforeBracket(List<Token> tokens, int end) {
        if (end == 0 || !tokens.get(end - 1).is(")")) {
            return end;
        }
        for (int i = end - 2; i > Math.max(0, end - 10); i--) {
            if (tokens.get(i).is("(")) {
                return i;
            }
        }
        return end;
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
        if (isCircumstance(tokens, from, mention)) {
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

    /** "In a blog post" says nothing, but "в министерстве" does. */
    private boolean isCircumstance(List<Token> tokens, int from, Mention mention) {
        boolean sure = mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.PRONOUN;
        boolean article = lexicon.isDeterminer(tokens.get(from).lower())
                && (from == 0 || !tokens.get(from - 1).isWord());
        return !sure
                && !article
                && lexicon.language() != Language.RUSSIAN
                && lexicon.isPreposition(tokens.get(from).lower());
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
        from = pastCircumstance(tokens, from);
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

    /** Leaves out "on Wednesday", "в интервью агентству", "à Lindvik" between a verb and the subject that follows it. */
    private int pastCircumstance(List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return -1;
        }
        if (!lexicon.isPreposition(tokens.get(from).lower()) || lexicon.language() == Language.ENGLISH) {
            return from;
        }
        boolean office = from + 1 < tokens.size()
                && lexicon.isDeterminer(tokens.get(from).lower())
                && (lexicon.isRole(tokens.get(from + 1).lower())
                        || lexicon.roles().alone(tokens.get(from + 1).lower()) != null);
        if (office) {
            return from;
        }
        for (int i = from + 1;
                i < Math.min(tokens.size(), from + 9) && tokens.get(i).isWord();
                i++) {
            String lower = tokens.get(i).lower();
            boolean starts = lexicon.isRole(lower)
                    || lexicon.roles().alone(lower) != null
                    || lexicon.isTitle(lower)
                    || (lexicon.firstNames().gender(lower) != null
                            && tokens.get(i).isCapitalised())
                    || (i > from + 1
                            && lexicon.isDeterminer(lower)
                            && !lexicon.isPreposition(tokens.get(i - 1).lower()));
            if (starts) {
                return i;
            }
        }
        return -1;
    }

    private int skipBack(List<Token> tokens, int cue) {
        int end = cue;
        while (end > 0 && bounds.isSkipped(tokens.get(end - 1))) {
            end--;
        }
        return end;
    }
}
