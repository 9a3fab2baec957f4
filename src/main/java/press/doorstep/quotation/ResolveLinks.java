package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.doorstep.speaker.FindSpeakers;
import press.doorstep.text.Checks;

/** Finds out what the references of quotations stand for, many at once. */
@ApplicationScoped
class ResolveLinks {

    @Inject
    Quotations quotations;

    @Inject
    FindSpeakers speakers;

    QuotationLinks resolve(Collection<QuotationContent> contents, QuotationLinks.Unknown unknown) {
        return new QuotationLinks(speakers(contents), quotations(contents), unknown);
    }

    Map<String, UUID> speakers(Collection<QuotationContent> contents) {
        Set<String> references = contents.stream()
                .map(content -> content.words().speaker())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return references.isEmpty() ? Map.of() : speakers.resolve(references);
    }

    Map<String, UUID> quotations(Collection<QuotationContent> contents) {
        return quotations.resolve(contents.stream()
                .flatMap(content -> content.quotations().stream())
                .collect(Collectors.toSet()));
    }

    /** An editor hears of what is not there. */
    static QuotationLinks.Unknown refusing(Checks checks) {
        return (pointer, reference, kind) -> checks.fault(pointer, "There is no " + kind + " \"" + reference + "\".");
    }
}
