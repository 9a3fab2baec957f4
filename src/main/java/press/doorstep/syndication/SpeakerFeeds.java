package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import press.doorstep.delivery.SelectQuotations;
import press.doorstep.delivery.Selected;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.ListKeys;
import press.doorstep.live.Removal;
import press.doorstep.live.Subject;
import press.doorstep.live.Term;

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
    WriteFeeds feeds;

    FeedText of(UUID speaker, FeedForm form, FeedQuery query) {
        Selected selected =
                quotations.select(query.parameters(), "feed of quotations of " + speaker, Term.speaker(speaker));
        List<Said> said =
                selected.items().stream().map(item -> Said.read(item.json())).toList();
        List<Removal> removed = form == FeedForm.ATOM && query.isFirstPage()
                ? withdrawals.latest(Subject.QUOTATION, null, List.of())
                : List.of();
        return feeds.write(
                form,
                said.isEmpty() ? null : said.get(0).by(),
                query,
                pages -> pages.ofQuotations(selected),
                new WriteFeeds.Content(
                        said.stream().map(entries::of).toList(),
                        removed,
                        selected.items(),
                        List.of(CacheKeys.of(speaker), CacheKeys.under(speaker), ListKeys.QUOTATIONS)));
    }
}
