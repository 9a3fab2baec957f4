package press.doorstep.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.doorstep.quotation.PlaceRequest;
import press.doorstep.text.Body;
import press.doorstep.text.Checks;
import press.doorstep.text.Picture;
import press.doorstep.text.PictureChecks;
import press.doorstep.text.Rights;
import press.doorstep.text.Seo;
import press.doorstep.text.Video;

/** Reads what a story says by itself, as it was sent. */
final class CopyReading {

    private static final int HEADLINE = 500;
    private static final int MOST = 50;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private CopyReading() {}

    static Copy of(Checks checks, ArticleRequest sent, Body previous) {
        String headline = checks.line("/headline", sent.headline(), HEADLINE);
        return new Copy(
                sent.language() == null ? Copy.UNDETERMINED : checks.language("/language", sent.language()),
                checks.choice("/kind", sent.kind(), Copy.KINDS, "news"),
                headline == null ? "" : headline,
                checks.prose("/standfirst", sent.standfirst(), Checks.PROSE),
                PlaceRequest.place(checks, "/place", sent.place()),
                BodyRequest.body(checks, "/body", sent.body(), previous),
                images(checks, sent.images()),
                videos(checks, sent.videos()),
                seo(checks, sent.seo()),
                SourceRequest.source(checks, "/source", sent.source()),
                rights(checks, sent.rights()));
    }

    private static List<Picture> images(Checks checks, @Nullable List<Picture> sent) {
        List<Picture> images = new ArrayList<>();
        List<Picture> given = few(checks, "/images", sent);
        for (int i = 0; i < given.size(); i++) {
            Picture image = PictureChecks.picture(checks, "/images/" + i, given.get(i));
            if (image == null) {
                checks.fault("/images/" + i, "Must not be null.");
            } else {
                images.add(image);
            }
        }
        return images;
    }

    private static List<Video> videos(Checks checks, @Nullable List<Video> sent) {
        List<Video> videos = new ArrayList<>();
        List<Video> given = few(checks, "/videos", sent);
        for (int i = 0; i < given.size(); i++) {
            Video video = VideoReading.of(checks, "/videos/" + i, given.get(i));
            if (video != null) {
                videos.add(video);
            }
        }
        return videos;
    }

    private static <T> List<T> few(Checks checks, String pointer, @Nullable List<T> sent) {
        if (sent != null && sent.size() > MOST) {
            checks.fault(pointer, "Must have at most " + MOST + " entries.");
        }
        return sent == null || sent.size() > MOST ? List.of() : sent;
    }

    private static @Nullable Seo seo(Checks checks, @Nullable Seo sent) {
        if (sent == null) {
            return null;
        }
        Seo seo = new Seo(
                checks.line("/seo/title", sent.title(), Checks.NAME),
                checks.line("/seo/description", sent.description(), 1000));
        return seo.title() == null && seo.description() == null ? null : seo;
    }

    private static @Nullable Rights rights(Checks checks, @Nullable Rights sent) {
        if (sent == null) {
            return null;
        }
        List<String> territories = checks.lines("/rights/territories", sent.territories(), COUNTRIES.size(), 2);
        if (!COUNTRIES.containsAll(territories)) {
            checks.fault("/rights/territories", "Must be ISO 3166-1 codes of two capital letters, as \"NO\".");
        }
        return new Rights(
                checks.line("/rights/copyright", sent.copyright(), 1000),
                checks.prose("/rights/usageTerms", sent.usageTerms(), Checks.PROSE),
                territories,
                sent.embargoUntil());
    }
}
