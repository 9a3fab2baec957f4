package press.doorstep.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A picture's sizes and focal point as attributes: {@code srcset} for browsers, the heights it has no room for beside it. */
final class Renditions {

    private Renditions() {}

    static String srcset(List<Picture.Rendition> renditions) {
        return renditions.stream()
                .map(rendition -> rendition.url() + " " + rendition.width() + "w")
                .collect(Collectors.joining(", "));
    }

    static String heights(List<Picture.Rendition> renditions) {
        return renditions.stream()
                .map(rendition -> Integer.toString(rendition.height()))
                .collect(Collectors.joining(" "));
    }

    /** What the two attributes say, or null where they are not a pair of ours: a foreign {@code srcset} does not tell heights. */
    static @Nullable List<Picture.Rendition> read(String srcset, String heights) {
        String[] sources = srcset.strip().split(",\\s+");
        String[] tall = heights.strip().split("\\s+");
        if (sources.length != tall.length) {
            return null;
        }
        List<Picture.Rendition> renditions = new ArrayList<>();
        for (int i = 0; i < sources.length; i++) {
            String[] parts = sources[i].split("\\s+");
            if (parts.length != 2
                    || !parts[1].matches("[1-9][0-9]{0,8}w")
                    || !tall[i].matches("[1-9][0-9]{0,8}")
                    || !WebAddress.isWeb(parts[0])) {
                return null;
            }
            renditions.add(new Picture.Rendition(
                    parts[0], Integer.parseInt(parts[1].replace("w", "")), Integer.parseInt(tall[i])));
        }
        return List.copyOf(renditions);
    }

    static Picture.@Nullable FocalPoint focalPoint(String attribute) {
        String[] parts = attribute.strip().split("\\s+");
        if (parts.length != 2 || !parts[0].matches("[01](\\.[0-9]+)?") || !parts[1].matches("[01](\\.[0-9]+)?")) {
            return null;
        }
        return new Picture.FocalPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }
}
