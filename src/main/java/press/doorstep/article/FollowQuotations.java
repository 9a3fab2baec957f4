package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.doorstep.naming.Kind;
import press.doorstep.naming.Merges;

/**
 * Reads snapshots in the light of what became of quotations since: those that were merged are what they became, those that were parted are apart.
 * The snapshots stay as they are. A fixed number of statements.
 */
@ApplicationScoped
class FollowQuotations {

    @Inject
    Requotations requotations;

    @Inject
    Merges merges;

    /** A story's revision and what it says. */
    record Said(UUID article, int revision, Snapshot snapshot) {}

    Snapshot follow(Said said) {
        return follow(List.of(said)).getOrDefault(said.article(), said.snapshot());
    }

    /** By story. */
    Map<UUID, Snapshot> follow(Collection<Said> said) {
        Map<UUID, List<Requotations.Requotation>> parted =
                requotations.of(said.stream().map(Said::article).toList());
        Set<UUID> quoted = new HashSet<>();
        said.forEach(each -> quoted.addAll(each.snapshot().story().quotations()));
        parted.values().forEach(some -> some.forEach(each -> quoted.add(each.became())));
        Map<UUID, UUID> became = quoted.isEmpty() ? Map.of() : merges.followed(Kind.QUOTATION, quoted);
        Map<UUID, Snapshot> followed = new HashMap<>();
        for (Said each : said) {
            List<Requotations.Requotation> own = parted.getOrDefault(each.article(), List.of());
            followed.put(
                    each.article(),
                    each.snapshot().quoting(occurrence -> present(occurrence, each.revision(), own, became)));
        }
        return followed;
    }

    private static UUID present(
            Occurrence occurrence, int revision, List<Requotations.Requotation> parted, Map<UUID, UUID> became) {
        UUID present = occurrence.quotation();
        for (Requotations.Requotation each : parted) {
            UUID merged = became.getOrDefault(present, present);
            if (each.concerns(occurrence, present, revision) || each.concerns(occurrence, merged, revision)) {
                present = each.became();
            }
        }
        return became.getOrDefault(present, present);
    }
}
