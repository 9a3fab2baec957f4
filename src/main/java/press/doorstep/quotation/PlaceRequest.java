package press.doorstep.quotation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.text.Place;
import press.doorstep.text.Slugs;

/** A place as it is sent: its name alone, or an object. The slug follows from the name; it is accepted when it is that. */
public record PlaceRequest(
        @Nullable String slug,
        @Nullable String name,
        @Nullable String country,
        Place.@Nullable Geo geo) {

    private static final int NAME = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** The codes that ISO 3166-1 leaves to users: for places the standard does not know. */
    private static final Pattern USERS_OWN = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");

    @JsonCreator
    public PlaceRequest(
            @JsonProperty("slug") @Nullable String slug,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("country") @Nullable String country,
            @JsonProperty("geo") Place.@Nullable Geo geo) {
        this.slug = slug;
        this.name = name;
        this.country = country;
        this.geo = geo;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlaceRequest named(String name) {
        return new PlaceRequest(null, name, null, null);
    }

    /** The place tidied; null when it is absent. */
    public static @Nullable Place place(Checks checks, String pointer, @Nullable PlaceRequest sent) {
        if (sent == null) {
            return null;
        }
        String name = checks.line(pointer + "/name", sent.name, NAME);
        if (name == null) {
            checks.fault(pointer, "Must have a name.");
            return null;
        }
        String slug = Slugs.from(name);
        if (sent.slug != null && !sent.slug.equals(slug)) {
            checks.fault(pointer + "/slug", "Follows from the name and is \"" + slug + "\"; leave it out.");
        }
        if (sent.country != null && !isCountry(sent.country)) {
            checks.fault(pointer + "/country", "Must be an ISO 3166-1 code of two capital letters, as \"NO\".");
        }
        if (sent.geo != null && !(Math.abs(sent.geo.lat()) <= 90 && Math.abs(sent.geo.lon()) <= 180)) {
            checks.fault(pointer + "/geo", "Must be degrees: lat from -90 to 90, lon from -180 to 180.");
        }
        return new Place(slug, name, sent.country, sent.geo);
    }

    private static boolean isCountry(String code) {
        return COUNTRIES.contains(code) || USERS_OWN.matcher(code).matches();
    }
}
