package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import press.doorstep.live.LiveQuotations;
import press.doorstep.live.QuotationsFilter;
import press.doorstep.live.Slice;
import press.doorstep.live.Term;
import press.doorstep.live.TermFilter;
import press.doorstep.live.Window;
import press.doorstep.search.Kind;
import press.doorstep.search.Search;
import press.doorstep.search.SearchConditions;
import press.doorstep.search.SearchText;
import press.doorstep.web.Parameters;

/** Finds the quotations that a query asks for, for lists of them and for whatever else is made of them. */
@ApplicationScoped
public class SelectQuotations {

    @Inject
    LiveQuotations quotations;

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
        return QuotationsQuery.filters(without);
    }

    /** Latest said first; {@code place} is what cursors are good for, {@code under} what all must have besides. */
    public Selected select(Parameters parameters, String place, Term under) {
        QuotationsQuery query = query(parameters, exact -> TermFilter.ALL.allOf(List.of(under)), place);
        Slice slice = query.paging().read(window -> read(query, window));
        return new Selected(slice.items(), query.paging().page(slice), null);
    }

    /** The conditions alone, with one of the place's. */
    QuotationsFilter filter(Parameters parameters, Term under) {
        Named named = references.resolve(parameters, QuotationsQuery.REFERENCES);
        values.require(parameters, QuotationsQuery.VALUES);
        return QuotationsQuery.filter(parameters, named, exact -> TermFilter.ALL.allOf(List.of(under)));
    }

    Slice read(QuotationsQuery query, Window window) {
        return query.text() == null
                ? quotations.list(query.filter(), window, query.paging().count(), query.labels())
                : found(query, query.text(), window);
    }

    /** Those with the words asked for. */
    private Slice found(QuotationsQuery query, SearchText text, Window window) {
        Search search =
                new Search(Kind.QUOTATION, text, SearchConditions.of(query.filter()), query.languages(), query.order());
        return hits.read(search, window, query.paging().count(), false, things.quotations(query.labels()))
                .slice();
    }

    QuotationsQuery query(Parameters parameters, Function<Boolean, TermFilter> under, String place) {
        Named named = references.resolve(parameters, QuotationsQuery.REFERENCES);
        values.require(parameters, QuotationsQuery.VALUES);
        return QuotationsQuery.of(parameters, named, under, place);
    }
}
