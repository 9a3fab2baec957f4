package press.doorstep.text;

import org.jspecify.annotations.Nullable;

/**
 * Where a story is datelined or words were said: {@code name} as printed, {@code slug} of the folded name (what {@code place=} filters by),
 * {@code country} an ISO 3166-1 alpha-2 code.
 */
public record Place(
        String slug,
        String name,
        @Nullable String country,
        @Nullable Geo geo) {

    /** WGS 84 degrees. */
    public record Geo(double lat, double lon) {}

    public static Place named(String name) {
        return new Place(Slugs.from(name), name, null, null);
    }
}
