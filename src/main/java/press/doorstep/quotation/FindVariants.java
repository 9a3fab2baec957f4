package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import press.doorstep.live.LiveWordings;
import press.doorstep.live.Worded;
import press.doorstep.text.FoldedWords;

/**
 * Finds what may be the same utterance as a quotation: what is public by the phrases both have, what is not by the same words, translations by the
 * stories they stand in. Only suggests. A fixed number of statements.
 */
@ApplicationScoped
class FindVariants {

    private static final Comparator<Variant> LIKELIEST = Comparator.comparing(
                    (Variant variant) -> variant.kind() == Variant.Kind.TRANSLATION)
            .thenComparing(Comparator.comparingDouble(Variant::similarity).reversed())
            .thenComparing(Variant::quotation);

    @Inject
    Quotations quotations;

    @Inject
    LiveWordings wordings;

    @Inject
    Translations translations;

    /** The likeliest first; those that are settled are left out. */
    List<Variant> find(Quotation quotation) {
        CompareUtterances comparison = new CompareUtterances(quotation);
        List<Variant> found = new ArrayList<>();
        for (Quotation other : alike(quotation)) {
            if (!isSettled(quotation, other)) {
                comparison.with(other).ifPresent(found::add);
            }
        }
        found.addAll(translations.likely(quotation.id));
        found.sort(LIKELIEST);
        return found;
    }

    private List<Quotation> alike(Quotation quotation) {
        List<Long> numbers = wordings.alike(FoldedWords.of(quotation.words)).wordings().stream()
                .map(Worded::number)
                .toList();
        return quotations.alike(quotation, numbers);
    }

    /** One is a part of the other already, both of a third, or they are known to be translations of each other. */
    private static boolean isSettled(Quotation one, Quotation other) {
        UUID fuller = one.fragmentOf;
        return other.id.equals(fuller)
                || one.id.equals(other.fragmentOf)
                || (fuller != null && Objects.equals(fuller, other.fragmentOf))
                || one.translationGroup.equals(other.translationGroup);
    }
}
