package press.doorstep.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.ListKeys;
import press.doorstep.search.Kind;
import press.doorstep.search.MarkedText;
import press.doorstep.search.SearchNotReady;
import press.doorstep.search.SuggestNames;
import press.doorstep.search.Suggestion;
import press.doorstep.web.Labels;
import press.doorstep.web.Parameters;

/** Makes the answer of {@code /v1/suggest}. */
@ApplicationScoped
class SuggestAnswers {

    private static final Map<String, Kind> TYPES =
            Map.of("speakers", Kind.SPEAKER, "topics", Kind.TOPIC, "articles", Kind.ARTICLE);
    private static final int USUAL = 8;
    private static final int MOST = 20;

    /** Longer than any name that somebody types. */
    private static final int LONGEST = 200;

    @Inject
    SuggestNames names;

    @Inject
    Answers answers;

    @Inject
    ObjectMapper mapper;

    private record SuggestionView(
            String type,
            UUID id,
            String slug,
            String url,
            String text,
            @Nullable String language,
            List<MarkedText.MarkedSpan> spans,
            String html) {

        static SuggestionView of(Suggestion it) {
            String type = it.kind().name().toLowerCase(java.util.Locale.ROOT);
            return new SuggestionView(
                    type, it.id(), it.slug(), it.url(), it.text(), it.language(), it.spans(), it.html());
        }
    }

    private record SuggestionsView(List<SuggestionView> items) {}

    Response of(Parameters parameters) {
        String typed = parameters
                .text("q")
                .orElseThrow(() -> Parameters.invalid("q", "says what was typed; it cannot be left out."));
        if (typed.length() > LONGEST) {
            throw Parameters.invalid("q", "has at most " + LONGEST + " characters here.");
        }
        int limit = parameters.limit(USUAL, MOST);
        List<Suggestion> found = suggestions(typed, types(parameters), language(parameters), limit);
        List<String> keys =
                new ArrayList<>(List.of(ListKeys.SEARCH, ListKeys.SPEAKERS, ListKeys.TOPICS, ListKeys.ARTICLES));
        found.forEach(each -> keys.add(CacheKeys.of(each.id())));
        byte[] json =
                json(new SuggestionsView(found.stream().map(SuggestionView::of).toList()));
        return answers.composed(json, keys, Shape.WHOLE);
    }

    private static Set<Kind> types(Parameters parameters) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        parameters.anyOf("types", TYPES.keySet()).forEach(name -> kinds.add(TYPES.get(name)));
        return kinds.isEmpty() ? EnumSet.of(Kind.SPEAKER, Kind.TOPIC, Kind.ARTICLE) : kinds;
    }

    private static @Nullable String language(Parameters parameters) {
        return parameters
                .text("language")
                .map(tag -> Labels.language("language", tag))
                .orElse(null);
    }

    private List<Suggestion> suggestions(String typed, Set<Kind> kinds, @Nullable String language, int limit) {
        try {
            return names.suggest(typed, kinds, language, limit);
        } catch (SearchNotReady early) {
            throw DeliveryProblem.SEARCH_NOT_READY.problem().header("Retry-After", "1");
        }
    }

    private byte[] json(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
