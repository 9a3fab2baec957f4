package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.Count;
import press.doorstep.live.Item;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LiveArticles;
import press.doorstep.live.Slice;
import press.doorstep.live.Term;
import press.doorstep.live.TermFilter;
import press.doorstep.live.Window;
import press.doorstep.web.Parameters;

/** Lists of stories, wherever they stand: all, a topic's, a speaker's, an author's. */
@ApplicationScoped
class ArticleLists {

    private static final int NEWEST = 10;

    @Inject
    LiveArticles articles;

    @Inject
    SelectStories stories;

    @Inject
    Answers answers;

    Response all(Parameters parameters) {
        return list(parameters, exact -> TermFilter.ALL, "articles", List.of(ListKeys.ARTICLES));
    }

    Response of(String place, UUID id, Function<Boolean, Term> term, Parameters parameters) {
        return list(
                parameters,
                exact -> TermFilter.ALL.allOf(List.of(term.apply(exact))),
                place + " " + id,
                List.of(CacheKeys.of(id), CacheKeys.under(id), ListKeys.ARTICLES));
    }

    /** The cards of the newest, as a JSON array. */
    byte[] newest(Term term, @Nullable String labels) {
        Slice slice = articles.list(
                press.doorstep.live.ArticlesFilter.with(TermFilter.ALL.allOf(List.of(term))),
                Window.first(NEWEST),
                Count.NONE,
                java.util.Set.of(),
                labels);
        return Json.array(slice.items().stream().map(Item::json).toList());
    }

    private Response list(Parameters parameters, Function<Boolean, TermFilter> under, String place, List<String> keys) {
        ArticlesQuery query = stories.query(parameters, under, place);
        Slice slice = query.isOfNothing(parameters) ? nothing(query) : stories.read(query);
        return answers.list(query.text() == null ? keys : Answers.found(keys), query.paging(), slice, query.shape());
    }

    private static Slice nothing(ArticlesQuery query) {
        return new Slice(List.of(), false, false, query.paging().count() == Count.NONE ? null : 0L);
    }
}
