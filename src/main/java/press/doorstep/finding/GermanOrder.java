package press.doorstep.finding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * German word order: the verb may stand at the end, far from its subject ({@code hat den Angriff «auf das Schärfste» verurteilt}), and a
 * source may stand before an empty subject ({@code Aus Regierungskreisen hieß es}).
 */
final class GermanOrder {

    private static final Set<String> HAVE = Set.of("hat", "haben", "habe", "hatte", "hatten", "hätte", "hätten");

    private static final Set<String> FROM = Set.of("aus", "in", "im", "bei", "beim", "von", "vom", "seitens");

    private static final int FARTHEST = 25;

    private final Subjects subjects;

    GermanOrder(Subjects subjects) {
        this.subjects = subjects;
    }

    @Nullable
    Mention source(List<Token> tokens, int cue, Cue verb) {
        if (verb.lemma().startsWith("heiß") || verb.lemma().startsWith("lautet")) {
            return circle(tokens, cue);
        }
        return cue > 0 && tokens.get(cue - 1).isSpeech() && isLast(tokens, cue) ? ofAuxiliary(tokens, cue) : null;
    }

    private @Nullable Mention circle(List<Token> tokens, int cue) {
        boolean empty = cue + 1 < tokens.size() && tokens.get(cue + 1).lower().equals("es");
        boolean from = cue > 1 && cue < 8 && FROM.contains(tokens.get(0).lower());
        return empty && from ? new Mention(Mention.Kind.UNNAMED, 1, cue, "", "", Gender.UNKNOWN) : null;
    }

    private static boolean isLast(List<Token> tokens, int cue) {
        return cue + 1 == tokens.size() || !tokens.get(cue + 1).isWord();
    }

    private @Nullable Mention ofAuxiliary(List<Token> tokens, int cue) {
        for (int i = cue - 2; i >= 0 && i > cue - FARTHEST; i--) {
            if (HAVE.contains(tokens.get(i).lower())) {
                Mention before = subjects.before(tokens, i);
                return before == null && i + 1 < cue ? subjects.startingAt(tokens.subList(0, cue), i + 1) : before;
            }
        }
        return null;
    }
}
