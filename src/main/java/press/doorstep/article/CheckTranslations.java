package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Translations of each other are one story a language. */
@ApplicationScoped
class CheckTranslations {

    @Inject
    Articles articles;

    /** Notes a fault for every story that would be the second of its language; one statement, none where nothing is translated. */
    void check(List<Submission> submissions) {
        List<Submission> joining =
                submissions.stream().filter(CheckTranslations::isJoining).toList();
        Map<Seat, UUID> taken = new HashMap<>();
        Map<UUID, String> slugs = new HashMap<>();
        for (Article article : articles.ofGroups(joining.stream()
                .map(submission -> submission.story().translationGroup())
                .collect(Collectors.toSet()))) {
            taken.put(new Seat(article.translationGroup, article.copy.language()), article.id);
            slugs.put(article.id, article.slug);
        }
        for (Submission submission : joining) {
            UUID other = taken.putIfAbsent(Seat.of(submission.story()), submission.id);
            if (other != null && !other.equals(submission.id)) {
                submission.checks.fault(
                        "/translationOf",
                        "There is a translation into this language already: \""
                                + slugs.getOrDefault(other, "another of this batch") + "\".");
            }
        }
    }

    /** The story takes another place among translations than it has. */
    private static boolean isJoining(Submission submission) {
        Seat seat = Seat.of(submission.story());
        return submission.article == null
                ? !seat.group.equals(submission.id)
                : !seat.equals(Seat.of(submission.article.story()));
    }

    private record Seat(UUID group, String language) {

        static Seat of(Story story) {
            return new Seat(story.translationGroup(), story.copy().language());
        }
    }
}
