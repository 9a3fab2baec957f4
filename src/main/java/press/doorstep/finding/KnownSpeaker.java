package press.doorstep.finding;

import java.util.List;

/** A speaker the newsroom has already: its id, and its names and aliases in all languages. */
public record KnownSpeaker(String id, List<String> names) {

    public KnownSpeaker {
        names = List.copyOf(names);
    }
}
