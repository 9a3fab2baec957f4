package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import press.doorstep.delivery.SelectQuotations;
import press.doorstep.delivery.Selected;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.ListKeys;
import press.doorstep.live.Removal;
import press.doorstep.live.Subject;
import press.doorstep.live.Term;
import press.doorstep.web.Parameters;

/** Feeds of what somebody said. */
@ApplicationScoped
class SpeakerFeeds {

    @Inject
    SelectQuotations quotations;

    @Inject
    FeedEntries entries;

    @Inject
    Withdrawals withdrawals;

    @Inject
    FeedAnswers answers;

    Response of(UUID speaker, FeedForm form, Parameters parameters) {
        FeedQuery query = FeedQuery.of(parameters);
        Selected selected = quotations.select(parameters, "feed of quotations of " + speaker, Term.speaker(speaker));
        List<Said> said =
                selected.items().stream().map(item -> Said.read(item.json())).toList();
        List<Removal> removed = form == FeedForm.ATOM && query.isFirstPage()
                ? withdrawals.latest(Subject.QUOTATION, null, List.of())
                : List.of();
        return answers.send(
                form,
                said.isEmpty() ? null : said.get(0).by(),
                query,
                pages -> pages.ofQuotations(selected),
                new FeedAnswers.Content(
                        said.stream().map(entries::of).toList(),
                        removed,
                        selected.items(),
                        List.of(CacheKeys.of(speaker), CacheKeys.under(speaker), ListKeys.QUOTATIONS)));
    }
}
