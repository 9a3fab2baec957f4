package press.doorstep.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.CardInclude;
import press.doorstep.live.Term;

/** The closed sets of values that parameters take; the contract lists the same. */
final class Choices {

    static final Set<String> ARTICLE_KINDS = Term.ARTICLE_KINDS;
    static final Set<String> ARTICLE_SORTS = Set.of("-publishedAt", "publishedAt", "-updatedAt", "relevance");
    static final Set<String> QUOTATION_SORTS = Set.of("-saidOn", "relevance");
    static final Set<String> FORMS = Set.of("direct", "partial", "mixed", "indirect");
    static final Set<String> MEDIA = Set.of(
            "speech",
            "interview",
            "pressConference",
            "doorstep",
            "statement",
            "debate",
            "testimony",
            "broadcast",
            "social",
            "writing",
            "other");
    static final Set<String> VERIFICATIONS =
            Set.of("asReported", "confirmed", "disputed", "misattributed", "retracted");
    static final Set<String> SPEAKER_KINDS = Set.of("person", "organisation");
    static final Set<String> TOPIC_KINDS = Set.of("subject", "person", "place", "organisation", "event");
    static final Set<String> COLLECTION_KINDS = Set.of("front", "dossier");
    static final Set<String> TOPIC_VIEWS = Set.of("flat", "tree", "alphabet");
    static final Set<String> TOPIC_INCLUDES = Set.of("articles", "quotations", "speakers", "related");
    static final Set<String> CARD_INCLUDES = names(CardInclude.values());

    private Choices() {}

    /** Of a set of two values: the one that is wanted, or null when both are. */
    static @Nullable String one(List<String> wanted) {
        return wanted.size() == 1 ? wanted.get(0) : null;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
