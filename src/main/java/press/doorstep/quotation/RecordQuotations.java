package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import press.doorstep.naming.ClaimSlugs;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Adds new quotations, many at once. Joins the caller's transaction. */
@ApplicationScoped
public class RecordQuotations {

    @Inject
    Quotations quotations;

    @Inject
    ClaimSlugs claims;

    @Inject
    SlugRegister slugs;

    @Inject
    Clock clock;

    /** The quotations as they are now at the desk, in the order given. */
    public List<KnownQuotation> record(List<Said> said, String by) {
        return added(said, by).stream().map(Quotation::known).toList();
    }

    List<Quotation> added(List<Said> said, String by) {
        if (said.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> given = claims.claim(Kind.QUOTATION, wanted(said));
        List<Long> numbers = quotations.numbers(said.size());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Quotation> added = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Said each = said.get(i);
            Quotation quotation = new Quotation(
                    each.id(), numbers.get(i), Objects.requireNonNull(given.get(each.id())), each.utterance());
            quotation.cameWith = each.story();
            quotation.revised(now, by);
            added.add(quotation);
        }
        quotations.persist(added);
        return added;
    }

    private Map<UUID, String> wanted(List<Said> said) {
        Map<UUID, String> speakers = slugs.present(
                Kind.SPEAKER,
                said.stream()
                        .map(each -> each.utterance().speaker())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        Map<UUID, String> wanted = new LinkedHashMap<>();
        for (Said each : said) {
            UUID speaker = each.utterance().speaker();
            String slug = each.slug() != null
                    ? each.slug()
                    : QuotationSlug.of(
                            each.id(),
                            speaker == null ? null : speakers.get(speaker),
                            each.utterance().text());
            wanted.put(each.id(), slug);
        }
        return wanted;
    }
}
