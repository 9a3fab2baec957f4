package press.doorstep.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.doorstep.text.SortKeys;

/** Known speakers held in memory. */
public final class SpeakersByName implements KnownSpeakers {

    private final Map<String, List<KnownSpeaker>> byName = new HashMap<>();

    public SpeakersByName(List<KnownSpeaker> speakers) {
        for (KnownSpeaker speaker : speakers) {
            speaker.names().stream()
                    .map(SortKeys::of)
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(speaker));
        }
    }

    @Override
    public List<KnownSpeaker> called(String name) {
        return byName.getOrDefault(SortKeys.of(name), List.of());
    }
}
