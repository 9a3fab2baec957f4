package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.delivery.SelectStories;
import press.doorstep.delivery.Selected;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.CardInclude;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LiveTopics;
import press.doorstep.live.Removal;
import press.doorstep.live.Subject;
import press.doorstep.live.Term;

/** Feeds of stories: of all, of a filter, of a topic. */
@ApplicationScoped
class StoryFeeds {

    private static final String PLACE = "feed of stories";

    @Inject
    SelectStories stories;

    @Inject
    FeedEntries entries;

    @Inject
    Withdrawals withdrawals;

    @Inject
    LiveTopics topics;

    @Inject
    WriteFeeds feeds;

    /** Which stories, and what the feed is called. */
    private record Choice(@Nullable UUID topic, @Nullable String name, List<String> keys) {}

    FeedText all(FeedForm form, FeedQuery query) {
        return feed(form, query, new Choice(null, null, List.of(ListKeys.ARTICLES)));
    }

    FeedText of(UUID topic, FeedForm form, FeedQuery query) {
        String name = topics.name(topic, query.parameters().text("language").orElse(null))
                .orElse(null);
        List<String> keys = List.of(CacheKeys.of(topic), CacheKeys.under(topic), ListKeys.ARTICLES);
        return feed(form, query, new Choice(topic, name, keys));
    }

    private FeedText feed(FeedForm form, FeedQuery query, Choice choice) {
        UUID topic = choice.topic();
        Term under = topic == null ? null : Term.topic(topic, false);
        String place = topic == null ? PLACE : PLACE + " of " + topic;
        Selected selected = stories.select(query.parameters(), place, under, needed(form, query), query.archive());
        List<FeedEntry> made = selected.items().stream()
                .map(item -> entries.of(Story.read(item.json()), query.full()))
                .toList();
        List<Removal> removed = form == FeedForm.ATOM && query.isFirstPage()
                ? withdrawals.latest(Subject.ARTICLE, topic, query.parameters().anyOf("language"))
                : List.of();
        return feeds.write(
                form,
                choice.name(),
                query,
                pages -> pages.ofStories(selected, made),
                new WriteFeeds.Content(made, removed, selected.items(), choice.keys()));
    }

    /** What is read of each story. */
    private static Set<CardInclude> needed(FeedForm form, FeedQuery query) {
        Set<CardInclude> needed = EnumSet.noneOf(CardInclude.class);
        if (query.full()) {
            needed.add(CardInclude.BODY);
        }
        if (form == FeedForm.JSON) {
            needed.add(CardInclude.QUOTATIONS);
        }
        return needed;
    }
}
