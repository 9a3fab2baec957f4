package press.doorstep.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Block;
import press.doorstep.text.Picture;
import press.doorstep.text.Place;
import press.doorstep.text.Rights;
import press.doorstep.text.Seo;
import press.doorstep.text.Source;
import press.doorstep.text.Video;

/** What can be written of a story, as the desk sees it; what it refers to by slugs. */
record StoryView(
        String slug,
        @Nullable String language,
        String kind,
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable Place place,
        BodyView body,
        List<Byline> byline,
        List<Picture> images,
        List<Video> videos,
        List<String> topics,
        List<OccurrenceView> quotations,
        List<Link> links,
        @Nullable Source source,
        @Nullable Rights rights,
        @Nullable Seo seo,
        @Nullable String translationOf) {

    record BodyView(List<Block> blocks) {}

    record Byline(
            @Nullable String author, String name, @Nullable String role) {}

    record Link(
            String kind,
            @Nullable String article,
            @Nullable String url,
            @Nullable String title,
            @Nullable String partner) {}

    static StoryView of(String slug, Story story, Labels labels, @Nullable String translationOf) {
        Copy copy = story.copy();
        return new StoryView(
                slug,
                copy.hasLanguage() ? copy.language() : null,
                copy.kind(),
                copy.headline().isEmpty() ? null : copy.headline(),
                copy.standfirst(),
                copy.place(),
                new BodyView(
                        OccurrenceView.marked(copy.body(), story.occurrences()).blocks()),
                story.byline().stream()
                        .map(line -> new Byline(labels.slug(line.author()), line.name(), line.role()))
                        .toList(),
                copy.images(),
                copy.videos(),
                story.topics().stream().map(labels::required).toList(),
                story.occurrences().stream()
                        .map(occurrence -> OccurrenceView.of(occurrence, copy.text(), labels))
                        .toList(),
                story.links().stream()
                        .map(link -> new Link(
                                link.kind(), labels.slug(link.target()), link.url(), link.title(), link.partner()))
                        .toList(),
                copy.source(),
                copy.rights(),
                copy.seo(),
                translationOf);
    }
}
