package press.doorstep.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of speech of a language by each of their forms. */
final class Cues {

    private final Map<String, Cue> byForm = new HashMap<>();

    static Cues of(List<String> strong, List<String> weak) {
        Cues cues = new Cues();
        strong.forEach(line -> cues.add(line, true));
        weak.forEach(line -> cues.add(line, false));
        return cues;
    }

    @Nullable
    Cue at(Token token) {
        return token.isWord() ? byForm.get(token.lower()) : null;
    }

    @Nullable
    Cue byForm(String lower) {
        return byForm.get(lower);
    }

    private void add(String line, boolean strong) {
        String[] verbs = Letters.folded(line).split(",\\s*");
        String lemma = verbs[0].split("/")[0];
        for (String verb : verbs) {
            boolean dependent = verb.startsWith("~");
            String[] endings = (dependent ? verb.substring(1) : verb).split("/");
            for (int i = 0; i < endings.length; i++) {
                byForm.putIfAbsent(i == 0 ? endings[0] : endings[0] + endings[i], new Cue(lemma, strong, dependent));
            }
        }
    }
}
