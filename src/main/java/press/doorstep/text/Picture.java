package press.doorstep.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An image by its address, with what a page needs to show it well; sizes in pixels, the focal point in fractions of width and height. */
public record Picture(
        String url,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable FocalPoint focalPoint,
        @Nullable List<Rendition> renditions,
        @Nullable String usageTerms) {

    public Picture {
        renditions = renditions == null ? List.of() : List.copyOf(renditions);
    }

    public record FocalPoint(double x, double y) {}

    public record Rendition(String url, int width, int height) {}
}
