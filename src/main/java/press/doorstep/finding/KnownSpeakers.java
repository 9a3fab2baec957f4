package press.doorstep.finding;

import java.util.List;

/** The speakers of the newsroom, asked by name. */
@FunctionalInterface
public interface KnownSpeakers {

    /** Nobody is known. */
    KnownSpeakers NONE = name -> List.of();

    /** Those one of whose names or aliases is the whole of {@code name}; case and accents need not agree. */
    List<KnownSpeaker> called(String name);
}
