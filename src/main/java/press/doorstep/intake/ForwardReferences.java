package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import press.doorstep.article.ArticleRecord;
import press.doorstep.article.FindArticles;
import press.doorstep.article.LinkEntry;
import press.doorstep.article.QuotationEntry;
import press.doorstep.quotation.FindQuotations;

/**
 * Stories that name stories or quotations further down in the file. They are kept as drafts until those are there: published at once and
 * again with the links, they would come out in two versions, the second of them updated today.
 */
@ApplicationScoped
class ForwardReferences {

    @Inject
    FindArticles articles;

    @Inject
    FindQuotations quotations;

    @Inject
    RecordText text;

    List<Entry> defer(List<Entry> entries) {
        Set<String> stories = new HashSet<>();
        Set<String> utterances = new HashSet<>();
        entries.forEach(entry -> {
            stories(entry).forEach(stories::add);
            utterances(entry).forEach(utterances::add);
        });
        if (!stories.isEmpty()) {
            stories.removeAll(articles.resolve(stories).keySet());
        }
        if (!utterances.isEmpty()) {
            utterances.removeAll(quotations.resolve(utterances).keySet());
        }
        if (stories.isEmpty() && utterances.isEmpty()) {
            return entries;
        }
        return entries.stream()
                .map(entry -> stories(entry).anyMatch(stories::contains)
                                || utterances(entry).anyMatch(utterances::contains)
                        ? deferred(entry)
                        : entry)
                .toList();
    }

    private Entry deferred(Entry entry) {
        return entry.deferredAs(text.draft(entry.line(), RecordKind.ARTICLE));
    }

    private static Stream<String> stories(Entry entry) {
        if (!(entry.record() instanceof ArticleRecord story) || !"published".equals(story.state())) {
            return Stream.empty();
        }
        Stream<String> linked = story.links() == null
                ? Stream.empty()
                : story.links().stream().map(LinkEntry::article).filter(Objects::nonNull);
        return Stream.concat(linked, Stream.ofNullable(story.translationOf()));
    }

    private static Stream<String> utterances(Entry entry) {
        if (!(entry.record() instanceof ArticleRecord story)
                || !"published".equals(story.state())
                || story.quotations() == null) {
            return Stream.empty();
        }
        return story.quotations().stream().map(QuotationEntry::fragmentOf).filter(Objects::nonNull);
    }
}
