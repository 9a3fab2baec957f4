package press.doorstep.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import press.doorstep.quotation.KnownQuotation;
import press.doorstep.quotation.Utterance;

/** Where a story quoted so far. Each is taken once, in order: the third entry with the same words is the third there was. */
final class PreviousOccurrences {

    private final List<Occurrence> left;
    private final Map<UUID, KnownQuotation> known;

    PreviousOccurrences(@Nullable Article article, Map<UUID, KnownQuotation> known) {
        this.left = article == null ? new ArrayList<>() : new ArrayList<>(article.occurrences);
        this.known = known;
    }

    @Nullable
    Occurrence take(UUID quotation) {
        return first(occurrence -> occurrence.quotation().equals(quotation));
    }

    /** The next that said the same, by the same speaker. */
    @Nullable
    Occurrence take(Utterance said) {
        String fingerprint = said.fingerprint();
        return first(occurrence -> {
            KnownQuotation quotation = known.get(occurrence.quotation());
            if (quotation == null) {
                return false;
            }
            Utterance present = present(occurrence, quotation);
            return Objects.equals(present.speaker(), said.speaker())
                    && present.fingerprint().equals(fingerprint);
        });
    }

    /** What the quotation says for the story's editors: as it is, with what they proposed. */
    static Utterance present(@Nullable Occurrence occurrence, KnownQuotation quotation) {
        return occurrence == null || occurrence.proposed() == null
                ? quotation.utterance()
                : occurrence.proposed().on(quotation.utterance());
    }

    private @Nullable Occurrence first(Predicate<Occurrence> wanted) {
        for (int i = 0; i < left.size(); i++) {
            if (wanted.test(left.get(i))) {
                return left.remove(i);
            }
        }
        return null;
    }
}
