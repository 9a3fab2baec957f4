package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.ArticlesFilter;
import press.doorstep.live.BodyFormat;
import press.doorstep.live.CardInclude;
import press.doorstep.live.Count;
import press.doorstep.live.Item;
import press.doorstep.live.LiveArticles;
import press.doorstep.live.LiveQuotations;
import press.doorstep.live.LiveSpeakers;
import press.doorstep.live.LiveTopics;
import press.doorstep.live.Window;
import press.doorstep.search.Kind;

/** Reads what was found by id, as lists have it. Filters hold once more for stories: the index may be a moment behind. */
@ApplicationScoped
class LiveThings {

    @Inject
    LiveArticles articles;

    @Inject
    LiveQuotations quotations;

    @Inject
    LiveSpeakers speakers;

    @Inject
    LiveTopics topics;

    Function<List<UUID>, List<Item>> reader(SearchQuery query, Kind kind) {
        return switch (kind) {
            case ARTICLE ->
                articles(
                        query.articles(),
                        ArticlesQuery.include(query.parameters()),
                        ArticlesQuery.body(query.parameters()),
                        query.labels());
            case QUOTATION -> ids -> quotations.byId(ids, query.labels());
            case SPEAKER -> ids -> speakers.byId(ids, query.labels());
            case TOPIC -> ids -> topics.byId(ids, query.labels());
        };
    }

    Function<List<UUID>, List<Item>> articles(
            ArticlesFilter filter, Set<CardInclude> include, BodyFormat body, @Nullable String labels) {
        return ids -> articles.list(
                        new ArticlesFilter(
                                filter.terms(),
                                filter.publishedAfter(),
                                filter.publishedBefore(),
                                filter.updatedAfter(),
                                ids,
                                filter.sort()),
                        Window.first(ids.size()),
                        Count.NONE,
                        include,
                        body,
                        labels)
                .items();
    }

    Function<List<UUID>, List<Item>> quotations(@Nullable String labels) {
        return ids -> quotations.byId(ids, labels);
    }
}
