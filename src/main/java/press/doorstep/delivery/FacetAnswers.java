package press.doorstep.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.LiveTexts;
import press.doorstep.live.NameText;
import press.doorstep.live.SiteConfig;
import press.doorstep.search.CountFacets;
import press.doorstep.search.Facet;
import press.doorstep.search.Kind;

/** How the stories that were found are spread, with names that are live. */
@ApplicationScoped
class FacetAnswers {

    private static final int VALUES = 10;

    @Inject
    CountFacets facets;

    @Inject
    LiveTexts texts;

    @Inject
    SiteConfig site;

    @Inject
    ObjectMapper mapper;

    /** {@code value} is what the filter of the facet's name takes. */
    private record ValueView(String value, String label, long count) {}

    private record FacetView(List<ValueView> values, boolean estimated) {}

    /** The member {@code facets}. */
    byte[] of(SearchQuery query) {
        String language = query.labels() == null ? site.languages().get(0) : query.labels();
        Map<String, @Nullable FacetView> views = new LinkedHashMap<>();
        SearchQuery.FACETS.forEach(name -> views.put(name, null));
        for (Facet facet : facets.count(query.search(Kind.ARTICLE), query.facets(), VALUES)) {
            views.put(facet.name(), new FacetView(values(facet, language), facet.estimated()));
        }
        try {
            return mapper.writeValueAsBytes(views);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ValueView> values(Facet facet, String language) {
        return switch (facet.name()) {
            case "topic" -> named(facet, texts.topics(ids(facet)), language);
            case "speaker" -> named(facet, texts.speakers(ids(facet)), language);
            case "place" -> {
                Map<String, String> names = texts.places(
                        facet.values().stream().map(value -> value.term().key()).toList());
                yield plain(facet, names);
            }
            default -> plain(facet, Map.of());
        };
    }

    private static List<UUID> ids(Facet facet) {
        return facet.values().stream()
                .map(value -> UUID.fromString(value.term().key()))
                .toList();
    }

    /** What is gone meanwhile is left out. */
    private static List<ValueView> named(Facet facet, List<NameText> live, String language) {
        Map<String, NameText> names = new HashMap<>();
        live.forEach(named -> names.put(named.id().toString(), named));
        List<ValueView> values = new ArrayList<>();
        for (Facet.Value value : facet.values()) {
            NameText named = names.get(value.term().key());
            if (named != null) {
                values.add(
                        new ValueView(named.slug(), named.names().in(language).text(), value.count()));
            }
        }
        return values;
    }

    private static List<ValueView> plain(Facet facet, Map<String, String> names) {
        return facet.values().stream()
                .map(value -> new ValueView(
                        value.term().key(),
                        names.getOrDefault(value.term().key(), value.term().key()),
                        value.count()))
                .toList();
    }
}
