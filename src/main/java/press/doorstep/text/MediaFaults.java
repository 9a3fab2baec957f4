package press.doorstep.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults of pictures and videos. */
final class MediaFaults {

    private static final int MOST_RENDITIONS = 30;

    private final BodyFaults faults;

    MediaFaults(BodyFaults faults) {
        this.faults = faults;
    }

    void picture(String pointer, @Nullable Picture picture) {
        if (picture == null) {
            faults.fault(pointer, "must be given");
            return;
        }
        faults.address(pointer + "/url", picture.url());
        faults.words(pointer + "/alt", picture.alt());
        faults.words(pointer + "/caption", picture.caption());
        faults.words(pointer + "/credit", picture.credit());
        faults.words(pointer + "/usageTerms", picture.usageTerms());
        positive(pointer + "/width", picture.width());
        positive(pointer + "/height", picture.height());
        focalPoint(pointer + "/focalPoint", picture.focalPoint());
        renditions(pointer + "/renditions", picture.renditions());
    }

    void video(String pointer, @Nullable Video video) {
        if (video == null) {
            faults.fault(pointer, "must be given");
            return;
        }
        faults.address(pointer + "/url", video.url());
        if (video.poster() != null) {
            faults.address(pointer + "/poster", video.poster());
        }
        faults.words(pointer + "/title", video.title());
        faults.words(pointer + "/caption", video.caption());
        faults.words(pointer + "/credit", video.credit());
        faults.words(pointer + "/usageTerms", video.usageTerms());
        positive(pointer + "/duration", video.duration());
    }

    private void focalPoint(String pointer, Picture.@Nullable FocalPoint point) {
        if (point != null && !(within(point.x()) && within(point.y()))) {
            faults.fault(pointer, "must be fractions of width and height, 0 to 1");
        }
    }

    private void renditions(String pointer, @Nullable List<Picture.Rendition> renditions) {
        List<Picture.Rendition> all = renditions == null ? List.of() : renditions;
        if (all.size() > MOST_RENDITIONS) {
            faults.fault(pointer, "has " + all.size() + " renditions; the most is " + MOST_RENDITIONS);
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            faults.address(pointer + "/" + i + "/url", all.get(i).url());
            positive(pointer + "/" + i + "/width", all.get(i).width());
            positive(pointer + "/" + i + "/height", all.get(i).height());
        }
    }

    private void positive(String pointer, @Nullable Integer number) {
        if (number != null && (number < 1 || number > 999_999_999)) {
            faults.fault(pointer, "must be 1 or more");
        }
    }

    private static boolean within(double fraction) {
        return fraction >= 0 && fraction <= 1;
    }
}
