package press.doorstep.finding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A verb no list has, between speech and a person: {@code «...», grumbled Halvorsen}, {@code "...," she deadpanned}. */
final class UnlistedVerb implements AttributionRule {

    private static final int FEWEST_LETTERS = 3;

    private static final Set<String> PARTICLES = Set.of("back", "out", "in", "on", "up", "off", "away");

    private final Lexicon lexicon;
    private final Subjects subjects;

    UnlistedVerb(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.subjects = new Subjects(lexicon);
    }

    @Override
    public String name() {
        return "unlisted-verb";
    }

    @Override
    public List<Attribution> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 3 < tokens.size(); i++) {
            if (tokens.get(i).isSpeech()) {
                int from = i + 1;
                while (from < tokens.size()
                        && (tokens.get(from).is(",") || tokens.get(from).isDash())) {
                    from++;
                }
                Attribution attribution = from < tokens.size() - 1 ? at(tokens, from, closes(tokens, i)) : null;
                if (attribution != null) {
                    return List.of(attribution);
                }
            }
        }
        return List.of();
    }

    /** Speech that a comma, question or exclamation ends has its speaker after it. */
    private static boolean closes(List<Token> tokens, int speech) {
        Piece piece = Objects.requireNonNull(tokens.get(speech).piece());
        return piece.endsOpen()
                || piece.endsSentence()
                || tokens.get(speech + 1).is(",");
    }

    private @Nullable Attribution at(List<Token> tokens, int from, boolean closed) {
        if (!closed) {
            return null;
        }
        int verb = isVerb(tokens.get(from)) ? from : from + 1;
        if (verb + 1 < tokens.size()
                && isVerb(tokens.get(verb))
                && (verb == from || tokens.get(from).lower().endsWith("'"))) {
            Mention after = subjects.startingAt(tokens, verb + 1);
            if (after != null && isSure(after) && after.from() <= verb + 3) {
                return new Attribution(name(), after, verb, true);
            }
        }
        Mention before = subjects.startingAt(tokens, from);
        boolean follows = before != null && isSure(before) && before.from() == from && before.to() < tokens.size();
        boolean ends =
                follows && before != null && isVerb(tokens.get(before.to())) && endsAfter(tokens, before.to() + 1);
        return ends && before != null ? new Attribution(name(), before, before.to(), true) : null;
    }

    private static boolean isSure(Mention mention) {
        return mention.kind() == Mention.Kind.PERSON
                || mention.kind() == Mention.Kind.ROLE
                || (mention.kind() == Mention.Kind.PRONOUN && mention.gender() != Gender.UNKNOWN);
    }

    /** {@code she shot back}: a particle may stand after the verb. */
    private static boolean endsAfter(List<Token> tokens, int at) {
        int end = at < tokens.size() && PARTICLES.contains(tokens.get(at).lower()) ? at + 1 : at;
        return end >= tokens.size() || !tokens.get(end).isWord();
    }

    private boolean isVerb(Token token) {
        String lower = token.lower();
        return token.isWord()
                && !token.isTitle()
                && !token.isCapitalised()
                && lower.length() >= FEWEST_LETTERS
                && lexicon.cues().at(token) == null
                && lexicon.pronoun(lower) == null
                && !lexicon.isPreposition(lower)
                && !lexicon.isConjunction(lower)
                && !lexicon.isDeterminer(lower)
                && !lexicon.isSkipped(lower)
                && !lexicon.isRole(lower)
                && !lexicon.isTitle(lower)
                && !lexicon.isOrganisation(lower)
                && !lexicon.isUnnamed(lower)
                && !lexicon.isNaming(lower)
                && lexicon.according(List.of(token), 0) == 0;
    }
}
