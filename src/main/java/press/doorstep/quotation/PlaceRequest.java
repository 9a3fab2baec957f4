package press.doorstep.quotation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Place;

/** A place as it is written: its name alone, or an object. The slug follows from the name and is only read. */
public record PlaceRequest(
        @Nullable String slug,
        @Nullable String name,
        @Nullable String country,
        Place.@Nullable Geo geo) {

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
}
