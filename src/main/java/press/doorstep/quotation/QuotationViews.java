package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Makes views of quotations, with a fixed number of statements for any number of them. */
@ApplicationScoped
class QuotationViews {

    @Inject
    Quotations quotations;

    @Inject
    SlugRegister slugs;

    QuotationView of(Quotation quotation) {
        return of(List.of(quotation)).get(0);
    }

    List<QuotationView> of(List<Quotation> shown) {
        Map<UUID, UUID> translated = quotations.translated(
                shown.stream().map(quotation -> quotation.id).toList());
        Set<UUID> speakers = new HashSet<>();
        Set<UUID> others = new HashSet<>(translated.values());
        for (Quotation quotation : shown) {
            if (quotation.speaker != null) {
                speakers.add(quotation.speaker);
            }
            if (quotation.fragmentOf != null) {
                others.add(quotation.fragmentOf);
            }
        }
        Map<UUID, String> speakerSlugs = present(Kind.SPEAKER, speakers);
        Map<UUID, String> otherSlugs = present(Kind.QUOTATION, others);
        return shown.stream()
                .map(quotation -> {
                    UUID other = translated.get(quotation.id);
                    return QuotationView.of(
                            quotation, speakerSlugs, otherSlugs, other == null ? null : otherSlugs.get(other));
                })
                .toList();
    }

    private Map<UUID, String> present(Kind kind, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : slugs.present(kind, ids);
    }
}
