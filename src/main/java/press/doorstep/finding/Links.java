package press.doorstep.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Chooses the attribution a piece of speech belongs to. */
final class Links {

    /** Of a sentence without end only the attributions around the speech are looked at. */
    private static final int NEAREST = 6;

    private static final Set<String> AS = Set.of("as", "как", "wie", "comme");

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final List<Attribution> attributions;

    Links(List<Token> tokens, List<Attribution> attributions, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.attributions = attributions.stream()
                .sorted(Comparator.comparingInt(Attribution::from))
                .toList();
    }

    Link of(int speech) {
        Link best = Link.NONE;
        int next = 0;
        while (next < attributions.size() && attributions.get(next).from() <= speech) {
            next++;
        }
        int to = Math.min(attributions.size(), next + NEAREST);
        for (Attribution attribution : attributions.subList(Math.max(0, next - NEAREST), to)) {
            Link link = attribution.from() > speech ? after(attribution, speech) : before(attribution, speech);
            best = link.score() > best.score() ? link : best;
        }
        return best;
    }

    private Link after(Attribution attribution, int speech) {
        int from = begin(attribution, speech);
        int words = words(speech + 1, from);
        boolean close = words <= 1 && !hasSpeech(speech + 1, from) && !isParted(speech, from);
        double weak = attribution.strong() ? 0 : 15;
        if (close) {
            double sure = attribution.hasCue() ? 0 : 2;
            return new Link(attribution, Link.Position.SPEECH_FIRST, words, 100 + sure - weak - words);
        }
        Token last = tokens.get(from - 1);
        boolean as =
                AS.contains(last.lower()) && from > 1 && tokens.get(from - 2).is(",");
        boolean parted = as || last.is(",") || last.isDash() || !attribution.hasCue();
        return !parted
                ? Link.NONE
                : new Link(
                        attribution,
                        Link.Position.AFAR_AFTER,
                        words,
                        Math.max(5, 45 - weak - words - (hasSpeech(speech + 1, from) ? 5 : 0)));
    }

    /** {@code Kelmar said it was «close», while dockers threatened}: a clause of its own after speech that somebody else has said. */
    private boolean isParted(int speech, int from) {
        boolean conjunction = from - 1 > speech
                && lexicon.isConjunction(tokens.get(from - 1).lower())
                && !AS.contains(tokens.get(from - 1).lower());
        return conjunction
                && attributions.stream().anyMatch(attribution -> attribution.strong() && attribution.to() <= speech);
    }

    /** Auxiliaries and adverbs before a verb belong to it: {@code s'est réjoui}. */
    private int begin(Attribution attribution, int speech) {
        int from = attribution.from();
        while (from > speech + 1
                && tokens.get(from - 1).isWord()
                && lexicon.isSkipped(tokens.get(from - 1).lower())) {
            from--;
        }
        return from;
    }

    private Link before(Attribution attribution, int speech) {
        int end = Math.min(speech, attribution.to());
        int words = words(end, speech);
        Token last = tokens.get(speech - 1);
        boolean other = hasSpeech(end, speech);
        boolean colon = last.is(":") && attribution.cue() != -2;
        boolean close = !other && (colon || words <= 1 || (last.is(",") && words <= 6 && attribution.hasCue()));
        double weak = attribution.strong() ? 0 : 15;
        return close
                ? new Link(
                        attribution,
                        Link.Position.ATTRIBUTION_FIRST,
                        words,
                        (colon ? 97 : 92) - weak - Math.min(40, words))
                : new Link(
                        attribution,
                        Link.Position.AFAR_BEFORE,
                        words,
                        Math.max(6, 60 - weak - words - (other ? 3 : 0)));
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return words;
    }

    private boolean hasSpeech(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isSpeech()) {
                return true;
            }
        }
        return false;
    }
}
