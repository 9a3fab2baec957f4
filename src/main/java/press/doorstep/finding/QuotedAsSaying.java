package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code State media quoted the minister as saying}: who is quoted speaks, not who quotes. */
final class QuotedAsSaying implements AttributionRule {

    private static final Set<String> QUOTING =
            Set.of("quoted", "quotes", "quote", "quoting", "cited", "cites", "cite", "citing", "reported");

    private static final Set<String> SAYING =
            Set.of("saying", "having", "telling", "stating", "calling", "describing", "warning", "insisting");

    private static final int FARTHEST = 14;

    private final Subjects subjects;

    QuotedAsSaying(Lexicon lexicon) {
        this.subjects = new Subjects(lexicon);
    }

    @Override
    public String name() {
        return "quoted-as-saying";
    }

    @Override
    public List<Attribution> in(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 2; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).lower().equals("as")
                    && SAYING.contains(tokens.get(i + 1).lower())) {
                Mention quoted = quoted(tokens, i);
                if (quoted != null) {
                    found.add(new Attribution(name(), quoted, i + 1, true));
                }
            }
        }
        return found;
    }

    private @Nullable Mention quoted(List<Token> tokens, int as) {
        for (int verb = as - 1;
                verb >= 0 && verb > as - FARTHEST && tokens.get(verb).isWord();
                verb--) {
            if (QUOTING.contains(tokens.get(verb).lower())) {
                return verb + 1 == as
                        ? subjects.before(tokens, verb)
                        : subjects.startingAt(tokens.subList(0, as), verb + 1);
            }
        }
        return null;
    }
}
