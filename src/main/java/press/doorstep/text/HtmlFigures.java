package press.doorstep.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Images, videos and players as figures, each on one line so that it can stand in Markdown too. */
final class HtmlFigures {

    private HtmlFigures() {}

    static String image(Picture picture) {
        Tag img = new Tag("img")
                .with("src", picture.url())
                .with("alt", picture.alt())
                .with("width", picture.width())
                .with("height", picture.height());
        List<Picture.Rendition> renditions = picture.renditions();
        if (renditions != null && !renditions.isEmpty()) {
            img.with("srcset", Renditions.srcset(renditions)).with("data-heights", Renditions.heights(renditions));
        }
        if (picture.focalPoint() != null) {
            img.with(
                    "data-focal-point",
                    picture.focalPoint().x() + " " + picture.focalPoint().y());
        }
        img.with("data-usage-terms", picture.usageTerms());
        return "<figure>" + img + caption(picture.caption(), picture.credit()) + "</figure>";
    }

    static String video(Video video) {
        Tag tag = new Tag("video")
                .with("src", video.url())
                .with("controls", "")
                .with("poster", video.poster())
                .with("title", video.title())
                .with("data-duration", video.duration())
                .with("data-usage-terms", video.usageTerms());
        return "<figure class=\"video\">" + tag + "</video>" + caption(video.caption(), video.credit()) + "</figure>";
    }

    static String embed(Block.Embed embed) {
        Tag link = new Tag("a").with("href", embed.url()).with("data-provider", embed.provider());
        String title = embed.title() == null ? embed.url() : embed.title();
        return "<figure class=\"embed\">" + link + HtmlTags.text(title) + "</a></figure>";
    }

    private static String caption(@Nullable String caption, @Nullable String credit) {
        if (caption == null && credit == null) {
            return "";
        }
        String words = caption == null ? "" : HtmlTags.text(caption);
        String by = credit == null ? "" : "<small class=\"credit\">" + HtmlTags.text(credit) + "</small>";
        return "<figcaption>" + words + (caption == null || credit == null ? "" : " ") + by + "</figcaption>";
    }

    /** An opening tag; attributes without a value are left out. */
    private static final class Tag {
        private final StringBuilder html;

        Tag(String name) {
            html = new StringBuilder("<").append(name);
        }

        Tag with(String name, @Nullable Object value) {
            if (value != null) {
                html.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(HtmlTags.attribute(value.toString()))
                        .append('"');
            }
            return this;
        }

        @Override
        public String toString() {
            return html + ">";
        }
    }
}
