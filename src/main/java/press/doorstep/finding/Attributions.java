package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;

/** All that says in a sentence who speaks, rule by rule; to add a way of saying so, write a rule and list it here. */
final class Attributions {

    private final List<AttributionRule> rules;

    Attributions(Lexicon lexicon) {
        this.rules = List.of(
                new QuotedAsSaying(lexicon),
                new CueWithSubject(lexicon),
                new AccordingToSource(lexicon),
                new SpeakerLabel(lexicon),
                new SpeakerAndColon(lexicon),
                new SignatureAfterSpeech(lexicon),
                new UnlistedVerb(lexicon));
    }

    List<Attribution> in(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        rules.forEach(rule -> found.addAll(rule.in(sentence)));
        return withoutReported(sentence, withoutQuoting(found));
    }

    /** In "the agency quoted him as saying" neither the agency speaks nor whoever spoke before. */
    private static List<Attribution> withoutQuoting(List<Attribution> found) {
        List<Attribution> quoted = found.stream()
                .filter(attribution -> attribution.rule().equals("quoted-as-saying"))
                .toList();
        return quoted.isEmpty()
                ? found
                : found.stream()
                        .filter(other -> quoted.contains(other)
                                || quoted.stream()
                                        .noneMatch(one -> other.cue() == one.cue()
                                                || (other.cue() >= one.from() - 1 && other.cue() < one.to())))
                        .toList();
    }

    /** In "she said that the authority wants to «...»" what the authority wants is said by her. */
    private static List<Attribution> withoutReported(Sentence sentence, List<Attribution> found) {
        int strong = -1;
        List<Attribution> kept = new ArrayList<>();
        for (Attribution attribution : found) {
            boolean clause = strong >= 0 && follows(sentence, strong, attribution.from());
            boolean thing = attribution.source() != null
                    && attribution.source().kind() != Mention.Kind.PERSON
                    && attribution.source().kind() != Mention.Kind.PRONOUN;
            boolean reported = (!attribution.strong() || (clause && thing))
                    && strong >= 0
                    && !hasSpeech(sentence, strong, attribution.from());
            if (!reported) {
                kept.add(attribution);
            }
            strong = attribution.strong() && attribution.hasCue() ? attribution.to() : strong;
        }
        return kept;
    }

    /** Whether "that" opens a reported clause right after the verb. */
    private static boolean follows(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, Math.min(Math.max(from, to), from + 6)).stream()
                .anyMatch(token -> token.lower().equals("that")
                        || token.lower().equals("что")
                        || token.lower().equals("dass")
                        || token.lower().equals("que"));
    }

    private static boolean hasSpeech(Sentence sentence, int from, int to) {
        return from < to && sentence.tokens().subList(from, to).stream().anyMatch(Token::isSpeech);
    }
}
