package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.ArticlesFilter;
import press.doorstep.live.BodyFormat;
import press.doorstep.live.CardInclude;
import press.doorstep.live.Count;
import press.doorstep.live.LiveArticles;
import press.doorstep.live.Slice;
import press.doorstep.live.Term;
import press.doorstep.live.TermFilter;
import press.doorstep.live.Window;
import press.doorstep.search.Kind;
import press.doorstep.search.Search;
import press.doorstep.search.SearchConditions;
import press.doorstep.search.SearchText;
import press.doorstep.web.Parameters;

/** Finds the stories that a query asks for, for lists of cards and for whatever else is made of them. */
@ApplicationScoped
public class SelectStories {

    /** Positions are told to the microsecond, and times of filters are exclusive. */
    private static final long TICK = 1;

    @Inject
    LiveArticles articles;

    @Inject
    ResolveReferences references;

    @Inject
    RequireKnownValues values;

    @Inject
    HitLists hits;

    @Inject
    LiveThings things;

    /** The parameters that filter. */
    public static String[] filters(String... without) {
        return ArticlesQuery.filters(without);
    }

    /**
     * Newest first.
     *
     * @param place what cursors are good for
     * @param under what all must have besides; null for nothing
     * @param include what is added to the cards, the body as HTML
     * @param month only those of this month; null for all
     */
    public Selected select(
            Parameters parameters,
            String place,
            @Nullable Term under,
            Set<CardInclude> include,
            @Nullable YearMonth month) {
        TermFilter terms = under == null ? TermFilter.ALL : TermFilter.ALL.allOf(List.of(under));
        ArticlesQuery query = query(parameters, exact -> terms, place).handingOut(include, BodyFormat.HTML);
        if (month != null) {
            query = query.with(between(query.filter(), month));
        }
        Slice slice = read(query);
        YearMonth earlier = month == null || slice.next() ? null : earlier(query.filter(), month);
        return new Selected(slice.items(), query.paging().page(slice), earlier);
    }

    ArticlesQuery query(Parameters parameters, Function<Boolean, TermFilter> under, String place) {
        Named named = references.resolve(parameters, ArticlesQuery.REFERENCES);
        values.require(parameters, ArticlesQuery.VALUES);
        return ArticlesQuery.of(parameters, named, under, place);
    }

    Slice read(ArticlesQuery query) {
        return query.paging()
                .read(window -> query.text() == null ? listed(query, window) : found(query, query.text(), window));
    }

    private Slice listed(ArticlesQuery query, Window window) {
        return articles.list(
                query.filter(), window, query.paging().count(), query.include(), query.body(), query.labels());
    }

    /** Those with the words asked for. */
    private Slice found(ArticlesQuery query, SearchText text, Window window) {
        Search search =
                new Search(Kind.ARTICLE, text, SearchConditions.of(query.filter()), query.languages(), query.order());
        return hits.read(
                        search,
                        window,
                        query.paging().count(),
                        false,
                        things.articles(query.filter(), query.include(), query.body(), query.labels()))
                .slice();
    }

    private static ArticlesFilter between(ArticlesFilter filter, YearMonth month) {
        return within(filter, start(month).minus(TICK, ChronoUnit.MICROS), start(month.plusMonths(1)));
    }

    private @Nullable YearMonth earlier(ArticlesFilter filter, YearMonth month) {
        Slice last = articles.list(within(filter, null, start(month)), Window.first(1), Count.NONE, Set.of(), null);
        return last.items().stream()
                .findFirst()
                .map(item ->
                        YearMonth.from(Json.time(item.json(), "publishedAt").atOffset(ZoneOffset.UTC)))
                .orElse(null);
    }

    private static ArticlesFilter within(ArticlesFilter filter, @Nullable Instant after, Instant before) {
        return new ArticlesFilter(filter.terms(), after, before, filter.updatedAfter(), filter.ids(), filter.sort());
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
