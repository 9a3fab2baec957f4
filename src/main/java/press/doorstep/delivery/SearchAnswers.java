package press.doorstep.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.Item;
import press.doorstep.live.ListKeys;
import press.doorstep.live.Slice;
import press.doorstep.search.CorrectWords;
import press.doorstep.search.Kind;
import press.doorstep.search.Search;

/** Makes the answer of {@code /v1/search}: a list of each type, how the stories found are spread, and what was probably meant. */
@ApplicationScoped
class SearchAnswers {

    /** So few hits make it likely that something else was meant. */
    private static final int LITTLE = 2;

    private static final Map<Kind, String> LIST_KEYS = Map.of(
            Kind.ARTICLE, ListKeys.ARTICLES,
            Kind.QUOTATION, ListKeys.QUOTATIONS,
            Kind.SPEAKER, ListKeys.SPEAKERS,
            Kind.TOPIC, ListKeys.TOPICS);

    @Inject
    HitLists hits;

    @Inject
    LiveThings things;

    @Inject
    FacetAnswers facets;

    @Inject
    CorrectWords corrections;

    @Inject
    Answers answers;

    @Inject
    ObjectMapper mapper;

    Response of(SearchQuery query) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        Set<String> keys = new LinkedHashSet<>();
        boolean complete = true;
        int found = 0;
        for (Kind kind : Kind.values()) {
            if (!query.kinds().contains(kind)) {
                members.put(SearchTypes.name(kind), bytes("null"));
                continue;
            }
            Paging paging = query.paging(kind);
            HitLists.HitPage page = page(query, kind, paging);
            complete &= page.complete();
            found += page.slice().items().size();
            members.put(SearchTypes.name(kind), listing(query, kind, paging, page.slice(), keys));
        }
        members.put("facets", query.facets().isEmpty() ? bytes("null") : facets.of(query));
        boolean little = found <= LITTLE && query.parameters().cursor().isEmpty();
        members.put("suggestion", little ? suggestion(query) : bytes("null"));
        members.put("complete", bytes(Boolean.toString(complete)));
        query.kinds().forEach(kind -> keys.add(LIST_KEYS.getOrDefault(kind, "")));
        keys.add(ListKeys.SEARCH);
        byte[] json = Json.object(members);
        return complete ? answers.composed(json, List.copyOf(keys), Shape.WHOLE) : answers.passing(json);
    }

    private HitLists.HitPage page(SearchQuery query, Kind kind, Paging paging) {
        List<HitLists.HitPage> page = new ArrayList<>();
        paging.read(window -> {
            page.add(hits.read(
                    query.search(kind), window, paging.count(), query.marks(kind), things.reader(query, kind)));
            return page.get(0).slice();
        });
        return page.get(0);
    }

    private static byte[] listing(SearchQuery query, Kind kind, Paging paging, Slice slice, Set<String> keys) {
        Shape shape = query.shape(kind);
        for (Item item : slice.items()) {
            if (item.id() != null) {
                keys.add(CacheKeys.of(item.id()));
            }
        }
        return shape.ofItems(Json.listing(slice.items().stream().map(Item::json).toList(), paging.page(slice)));
    }

    private byte[] suggestion(SearchQuery query) {
        List<Search> asked = query.kinds().stream().map(query::search).toList();
        return corrections.correct(asked).map(this::json).orElse(bytes("null"));
    }

    private byte[] json(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
