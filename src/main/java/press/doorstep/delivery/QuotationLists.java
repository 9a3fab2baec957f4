package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.Count;
import press.doorstep.live.Item;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LiveQuotations;
import press.doorstep.live.QuotationsFilter;
import press.doorstep.live.Slice;
import press.doorstep.live.Term;
import press.doorstep.live.TermFilter;
import press.doorstep.live.TimelineFilter;
import press.doorstep.live.Window;
import press.doorstep.search.Kind;
import press.doorstep.search.Search;
import press.doorstep.search.SearchConditions;
import press.doorstep.search.SearchOrder;
import press.doorstep.search.SearchText;
import press.doorstep.web.Parameters;

/** Lists of quotations, wherever they stand: all, a speaker's, a topic's. */
@ApplicationScoped
class QuotationLists {

    private static final int LATEST = 10;

    /** As many quotations with words that are asked for are counted. */
    private static final int MOST_FOUND = 1_000;

    @Inject
    LiveQuotations quotations;

    @Inject
    SelectQuotations selection;

    @Inject
    HitLists hits;

    @Inject
    Answers answers;

    Response all(Parameters parameters) {
        return list(parameters, exact -> TermFilter.ALL, "quotations", List.of(ListKeys.QUOTATIONS));
    }

    Response of(String place, UUID id, Function<Boolean, Term> term, Parameters parameters) {
        return list(
                parameters,
                exact -> TermFilter.ALL.allOf(List.of(term.apply(exact))),
                place + " " + id,
                List.of(CacheKeys.of(id), CacheKeys.under(id), ListKeys.QUOTATIONS));
    }

    /** What a timeline counts of a speaker; of what has certain words, the latest. */
    Function<UUID, TimelineFilter> counted(Parameters parameters) {
        return speaker -> {
            QuotationsFilter filter = selection.filter(parameters, Term.speaker(speaker));
            SearchText text = QuotationsQuery.text(parameters);
            return new TimelineFilter(
                    filter, text == null ? null : hits.latest(search(filter, text, parameters), MOST_FOUND));
        };
    }

    private static Search search(QuotationsFilter filter, SearchText text, Parameters parameters) {
        return new Search(
                Kind.QUOTATION,
                text,
                SearchConditions.of(filter),
                Set.copyOf(Filters.languages(parameters)),
                SearchOrder.LAST_SAID);
    }

    /** The latest, as a JSON array. */
    byte[] latest(Term term, @Nullable String labels) {
        QuotationsFilter filter = QuotationsFilter.with(TermFilter.ALL.allOf(List.of(term)));
        Slice slice = quotations.list(filter, Window.first(LATEST), Count.NONE, labels);
        return Json.array(slice.items().stream().map(Item::json).toList());
    }

    private Response list(Parameters parameters, Function<Boolean, TermFilter> under, String place, List<String> keys) {
        QuotationsQuery query = selection.query(parameters, under, place);
        Slice slice = query.paging().read(window -> read(query, window));
        return answers.list(query.text() == null ? keys : Answers.found(keys), query.paging(), slice, query.shape());
    }

    private Slice read(QuotationsQuery query, Window window) {
        Slice slice = selection.read(query, window);
        return query.occurrences() ? withOccurrences(slice) : slice;
    }

    private Slice withOccurrences(Slice slice) {
        Map<UUID, List<byte[]>> occurrences = quotations.latestOccurrences(
                slice.items().stream().map(Item::id).filter(Objects::nonNull).toList(), LATEST);
        List<Item> items = slice.items().stream()
                .map(item -> new Item(item.id(), with(item.json(), occurrences.get(item.id())), item.position()))
                .toList();
        return new Slice(items, slice.previous(), slice.next(), slice.total());
    }

    /** The quotation with the latest places where it stands. */
    byte[] withOccurrences(UUID id, byte[] quotation) {
        return with(quotation, quotations.latestOccurrences(List.of(id), LATEST).get(id));
    }

    private static byte[] with(byte[] quotation, @Nullable List<byte[]> occurrences) {
        return Json.with(quotation, "occurrences", Json.array(occurrences == null ? List.of() : occurrences));
    }
}
