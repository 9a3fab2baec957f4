package press.doorstep.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.quotation.PlaceRequest;
import press.doorstep.text.Picture;
import press.doorstep.text.Rights;
import press.doorstep.text.Seo;
import press.doorstep.text.Video;

/** A story as it is sent; references to topics, authors, speakers, quotations and stories are ids or slugs. */
public record ArticleRequest(
        @Nullable String slug,
        @Nullable String language,
        @Nullable String kind,
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable PlaceRequest place,
        @Nullable BodyRequest body,
        @Nullable List<BylineEntry> byline,
        @Nullable List<Picture> images,
        @Nullable List<Video> videos,
        @Nullable List<String> topics,
        @Nullable List<QuotationEntry> quotations,
        @Nullable List<LinkEntry> links,
        @Nullable SourceRequest source,
        @Nullable Rights rights,
        @Nullable Seo seo,
        @Nullable String translationOf) {

    static ArticleRequest of(ArticleRecord sent) {
        return new ArticleRequest(
                sent.slug(),
                sent.language(),
                sent.articleKind(),
                sent.headline(),
                sent.standfirst(),
                sent.place(),
                sent.body(),
                sent.byline(),
                sent.images(),
                sent.videos(),
                sent.topics(),
                sent.quotations(),
                sent.links(),
                source(sent),
                sent.rights(),
                sent.seo(),
                sent.translationOf());
    }

    /** The same, for a story that keeps the slug it has. */
    ArticleRequest keepingSlug() {
        return with(null, body);
    }

    /** The same with its text in whatever other form it is there. */
    ArticleRequest withoutBlocks() {
        return with(slug, body == null ? null : new BodyRequest(null, body.html(), body.markdown(), body.text()));
    }

    private ArticleRequest with(@Nullable String otherSlug, @Nullable BodyRequest otherBody) {
        return new ArticleRequest(
                otherSlug,
                language,
                kind,
                headline,
                standfirst,
                place,
                otherBody,
                byline,
                images,
                videos,
                topics,
                quotations,
                links,
                source,
                rights,
                seo,
                translationOf);
    }

    /** A source without an address has that of the original. */
    private static @Nullable SourceRequest source(ArticleRecord sent) {
        SourceRequest source = sent.source();
        return source == null || source.url() != null
                ? source
                : new SourceRequest(source.slug(), source.name(), sent.sourceUrl());
    }
}
