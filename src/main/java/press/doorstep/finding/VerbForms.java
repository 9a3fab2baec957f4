package press.doorstep.finding;

import java.util.List;
import java.util.Set;

/** Whether a word that can be a verb of speech is one where it stands. */
final class VerbForms {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been");

    private static final Set<String> AVOIR = Set.of(
            "a",
            "as",
            "ai",
            "ont",
            "avait",
            "avaient",
            "aura",
            "auront",
            "aurait",
            "auraient",
            "est",
            "sont",
            "était",
            "étaient",
            "ayant",
            "avoir",
            "eut",
            "eu",
            "s'est",
            "m'a",
            "nous",
            "l'a");

    /** Before "to say" they say that it was said. */
    private static final Set<String> HABITS = Set.of("on", "used", "likes", "liked", "began", "came");

    private final Lexicon lexicon;

    VerbForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A bare English verb has "I", "they" or a plural before it; after one thing or person it is a noun. */
    boolean agrees(Token verb, Cue cue, Mention subject) {
        boolean several = lexicon.language() == Language.RUSSIAN && verb.lower().endsWith("ли");
        if (several
                && subject.kind() == Mention.Kind.PERSON
                && subject.name().indexOf(' ') < 0
                && lexicon.isCalling(verb.lower())) {
            return false;
        }
        boolean past = cue.lemma().endsWith("ed")
                || cue.lemma().equals("read")
                || cue.lemma().equals("put");
        boolean bare = lexicon.language() == Language.ENGLISH && verb.lower().equals(cue.lemma()) && !past;
        return !bare || subject.kind() == Mention.Kind.PRONOUN || subject.kind() == Mention.Kind.UNNAMED;
    }

    /** Nouns that look like a verb, and the passive of hearsay, report nothing. */
    boolean isVerb(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.isCapitalised() && i > 0 && !tokens.get(i - 1).isSpeech() && !isAllCapitals(tokens)) {
            return false;
        }
        if (lexicon.language() == Language.FRENCH && isAdjective(tokens, i)) {
            return false;
        }
        if (lexicon.language() != Language.ENGLISH || i == 0) {
            return lexicon.language() != Language.GERMAN || !token.isCapitalised();
        }
        String before = tokens.get(i - 1).lower();
        String beforeThat = i > 1 ? tokens.get(i - 2).lower() : "";
        boolean infinitive = before.equals("to") && !HABITS.contains(beforeThat);
        boolean hearsay = BE.contains(before)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).lower().equals("to");
        boolean noun = lexicon.isDeterminer(before)
                && !before.equals("that")
                && !before.equals("all")
                && !before.equals("both")
                && !before.equals("some")
                && !before.equals("many")
                && !before.equals("others")
                && !before.equals("another")
                && !before.equals("one");
        return !infinitive && !hearsay && !isPassive(tokens, i) && !noun && !before.equals("of");
    }

    /** {@code l'appel lancé par trois syndicats}: a participle without its auxiliary; {@code on l'appelle}: a name, no speech. */
    private boolean isAdjective(List<Token> tokens, int i) {
        String lower = tokens.get(i).lower();
        String before = i == 0 ? "" : tokens.get(i - 1).lower();
        if (lower.startsWith("appel") && (before.equals("l'") || before.equals("s'") || before.equals("m'"))) {
            return true;
        }
        boolean participle = lower.endsWith("é") || lower.endsWith("ée") || lower.endsWith("és");
        boolean helped = i == 0;
        for (int at = i - 1; at >= 0 && at >= i - 5 && !helped; at--) {
            helped = AVOIR.contains(tokens.get(at).lower()) || tokens.get(at).isSpeech();
        }
        return participle && !helped;
    }

    private static boolean isPassive(List<Token> tokens, int i) {
        int at = i - 1;
        while (at > 0 && tokens.get(at).lower().endsWith("ly")) {
            at--;
        }
        return BE.contains(tokens.get(at).lower()) && !tokens.get(i).lower().endsWith("ing")
                || tokens.get(at).lower().equals("being");
    }

    private static boolean isAllCapitals(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord).allMatch(Token::isCapitalised);
    }
}
