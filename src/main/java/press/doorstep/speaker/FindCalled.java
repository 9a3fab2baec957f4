package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.doorstep.text.SortKeys;

/** Finds speakers by what texts call them, in any language and script; one look-up in an index for all names of a text. */
@ApplicationScoped
public class FindCalled {

    /** A surname that thousands share tells nothing. */
    private static final int MOST = 2_000;

    @Inject
    Speakers speakers;

    /** Under each name whoever is called so, the wholly called first, each in the order of their own names; nobody who was merged. */
    public Map<String, List<CalledSpeaker>> find(Collection<String> names) {
        Set<Long> sought = new HashSet<>();
        names.forEach(name -> sought.addAll(CalledNames.sought(SortKeys.of(name))));
        Map<String, List<CalledSpeaker>> wholly = new HashMap<>();
        Map<String, List<CalledSpeaker>> partly = new HashMap<>();
        for (Speaker speaker : speakers.called(sought, MOST)) {
            CalledNames called = CalledNames.of(speaker.names, speaker.aliases.all());
            called.whole().forEach(name -> add(wholly, name, called(speaker, true)));
            called.last().stream()
                    .filter(word -> !called.whole().contains(word))
                    .forEach(word -> add(partly, word, called(speaker, false)));
        }
        Map<String, List<CalledSpeaker>> found = new HashMap<>();
        for (String name : names) {
            String folded = SortKeys.of(name);
            List<CalledSpeaker> all = new ArrayList<>(wholly.getOrDefault(folded, List.of()));
            all.addAll(partly.getOrDefault(folded, List.of()));
            found.put(name, all);
        }
        return found;
    }

    private static void add(Map<String, List<CalledSpeaker>> to, String name, CalledSpeaker speaker) {
        to.computeIfAbsent(name, none -> new ArrayList<>()).add(speaker);
    }

    private static CalledSpeaker called(Speaker speaker, boolean wholly) {
        return new CalledSpeaker(speaker.id, speaker.slug, speaker.kind, speaker.names, wholly);
    }
}
