package press.doorstep.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for a picture, wherever one is sent. */
public final class PictureChecks {

    private static final int RENDITIONS = 20;
    private static final int PIXELS = 100_000;

    private PictureChecks() {}

    /** The picture tidied; null when it is absent. */
    public static @Nullable Picture picture(Checks checks, String pointer, @Nullable Picture sent) {
        if (sent == null) {
            return null;
        }
        focalPoint(checks, pointer + "/focalPoint", sent.focalPoint());
        return new Picture(
                address(checks, pointer + "/url", sent.url()),
                checks.prose(pointer + "/alt", sent.alt(), 1000),
                checks.prose(pointer + "/caption", sent.caption(), 2000),
                checks.line(pointer + "/credit", sent.credit(), 300),
                size(checks, pointer + "/width", sent.width()),
                size(checks, pointer + "/height", sent.height()),
                sent.focalPoint(),
                renditions(checks, pointer + "/renditions", sent.renditions()),
                checks.prose(pointer + "/usageTerms", sent.usageTerms(), 1000));
    }

    private static String address(Checks checks, String pointer, @Nullable String sent) {
        String address = checks.webAddress(pointer, sent);
        if (address == null) {
            checks.fault(pointer, "Must be there: the address of the picture.");
        }
        return address == null ? "" : address;
    }

    private static @Nullable Integer size(Checks checks, String pointer, @Nullable Integer sent) {
        if (sent != null && (sent < 1 || sent > PIXELS)) {
            checks.fault(pointer, "Must be from 1 to " + PIXELS + " pixels.");
        }
        return sent;
    }

    private static void focalPoint(Checks checks, String pointer, Picture.@Nullable FocalPoint sent) {
        if (sent != null && !(within(sent.x()) && within(sent.y()))) {
            checks.fault(pointer, "Must be fractions of width and height, from 0 to 1.");
        }
    }

    private static boolean within(double fraction) {
        return fraction >= 0 && fraction <= 1;
    }

    private static List<Picture.Rendition> renditions(
            Checks checks, String pointer, @Nullable List<Picture.Rendition> sent) {
        List<Picture.Rendition> given = sent == null ? List.of() : sent;
        if (given.size() > RENDITIONS) {
            checks.fault(pointer, "Must have at most " + RENDITIONS + " entries.");
            return List.of();
        }
        for (int i = 0; i < given.size(); i++) {
            Picture.Rendition rendition = given.get(i);
            if (rendition == null) {
                checks.fault(pointer + "/" + i, "Must not be null.");
                continue;
            }
            address(checks, pointer + "/" + i + "/url", rendition.url());
            size(checks, pointer + "/" + i + "/width", rendition.width());
            size(checks, pointer + "/" + i + "/height", rendition.height());
        }
        return given;
    }
}
