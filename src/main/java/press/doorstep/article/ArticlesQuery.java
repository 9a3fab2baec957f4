package press.doorstep.article;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.doorstep.text.SearchWords;
import press.doorstep.web.Cursor;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/**
 * Which stories are asked for, and from which place {@code (time, id)} in their order.
 *
 * @param topics ids or slugs, still to be found
 * @param words what has to stand in the working copy; with a text of which no word is left, nothing does
 */
record ArticlesQuery(
        List<ArticleState> states,
        Optional<String> owner,
        Optional<List<String>> words,
        List<String> topics,
        Optional<String> language,
        Optional<Instant> changedSince,
        Optional<Instant> changedBefore,
        boolean newerDraft,
        boolean oldestFirst,
        int limit,
        Instant time,
        UUID id,
        String binding) {

    private static final String LAST_CHANGED_FIRST = "-updatedAt";
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final UUID LAST = new UUID(-1, -1);
    private static final UUID FIRST = new UUID(0, 0);

    private static final String[] FILTERS = {
        "state", "owner", "text", "topic", "language", "changedSince", "changedBefore", "newerDraft", "sort"
    };

    static ArticlesQuery of(UriInfo uri) {
        Parameters parameters = Parameters.of(
                uri,
                "state",
                "owner",
                "text",
                "topic",
                "language",
                "changedSince",
                "changedBefore",
                "newerDraft",
                "sort",
                "limit",
                "cursor");
        String binding = binding(parameters);
        boolean oldestFirst = parameters
                .choice("sort", Set.of(LAST_CHANGED_FIRST, "updatedAt"))
                .filter("updatedAt"::equals)
                .isPresent();
        Optional<Cursor.Keys> from = parameters.cursor().map(cursor -> Cursor.decode(cursor, binding, 2));
        return new ArticlesQuery(
                parameters.anyOf("state", ArticleState.CODES).stream()
                        .map(ArticleState::of)
                        .toList(),
                parameters.text("owner"),
                parameters.text("text").map(SearchWords::of),
                parameters.refs("topic"),
                parameters.text("language").map(tag -> Labels.language("language", tag)),
                parameters.time("changedSince"),
                parameters.time("changedBefore"),
                parameters.flag("newerDraft"),
                oldestFirst,
                parameters.limit(),
                from.map(keys -> keys.time(0)).orElse(oldestFirst ? EARLIEST : LATEST),
                from.map(keys -> keys.id(1)).orElse(oldestFirst ? FIRST : LAST),
                binding);
    }

    private static String binding(Parameters parameters) {
        StringBuilder binding = new StringBuilder("manage/articles?");
        for (String filter : FILTERS) {
            binding.append(filter).append('=').append(parameters.text(filter)).append('&');
        }
        return binding.toString();
    }

    /** No story has a word of a text that has none. */
    boolean isOfNothing() {
        return words.filter(List::isEmpty).isPresent();
    }

    /** The cursor of the page behind a row. */
    String cursor(ArticleRowView row) {
        return Cursor.encode(binding, row.updatedAt(), row.id());
    }
}
