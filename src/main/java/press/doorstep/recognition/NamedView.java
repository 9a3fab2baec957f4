package press.doorstep.recognition;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.finding.FoundSpeaker;
import press.doorstep.speaker.CalledSpeaker;
import press.doorstep.text.Names;

/**
 * Somebody a text names.
 *
 * @param slug of our speaker, when exactly one is called so
 * @param candidates of several whose name it is, or those whose surname it is
 */
record NamedView(
        String name,
        String kind,
        @Nullable String role,
        @Nullable String slug,
        List<CandidateView> candidates) {

    private static final int MOST = 10;

    /** One of our speakers; {@code by} says whether the text has the {@code name} or only the {@code surname}. */
    record CandidateView(UUID id, String slug, String name, String nameLanguage, String by) {

        static CandidateView of(CalledSpeaker speaker, String language) {
            Names.Name name = speaker.names().in(language);
            return new CandidateView(
                    speaker.id(), speaker.slug(), name.text(), name.language(), speaker.wholly() ? "name" : "surname");
        }
    }

    static NamedView of(FoundSpeaker found, NamedSpeakers named, String language) {
        return new NamedView(
                found.name(),
                found.kind().name().toLowerCase(Locale.ROOT),
                found.role(),
                found.known(),
                found.known() == null ? candidates(found.name(), named, language) : List.of());
    }

    static List<CandidateView> candidates(String name, NamedSpeakers named, String language) {
        return named.candidates(name).stream()
                .limit(MOST)
                .map(speaker -> CandidateView.of(speaker, language))
                .toList();
    }
}
