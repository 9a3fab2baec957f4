package press.doorstep.recognition;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.doorstep.finding.KnownSpeaker;
import press.doorstep.finding.KnownSpeakers;
import press.doorstep.speaker.CalledSpeaker;

/** Whom the names of one story may mean. It is asked name by name, and remembers what it could not answer, to be told of all at once. */
final class NamedSpeakers implements KnownSpeakers {

    /** No story names more; a text that does is none, and goes without an answer. */
    private static final int MOST = 2_000;

    private final Map<String, List<CalledSpeaker>> told = new HashMap<>();
    private final Set<String> unanswered = new LinkedHashSet<>();

    @Override
    public List<KnownSpeaker> called(String name) {
        if (!told.containsKey(name) && told.size() + unanswered.size() < MOST) {
            unanswered.add(name);
        }
        return told.getOrDefault(name, List.of()).stream()
                .filter(CalledSpeaker::wholly)
                .map(speaker -> new KnownSpeaker(
                        speaker.slug(), List.copyOf(speaker.names().byLanguage().values())))
                .toList();
    }

    /** Everybody a name may mean, those whose surname it is behind those who are called so. */
    List<CalledSpeaker> candidates(String name) {
        return told.getOrDefault(name, List.of());
    }

    Set<String> unanswered() {
        return Set.copyOf(unanswered);
    }

    void tell(Map<String, List<CalledSpeaker>> answers) {
        told.putAll(answers);
        unanswered.removeAll(answers.keySet());
    }
}
