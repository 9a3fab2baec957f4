package press.doorstep.delivery;

import org.jspecify.annotations.Nullable;
import press.doorstep.live.Representation;
import press.doorstep.web.Parameters;
import press.doorstep.web.SparseFields;

/** {@code fields}: which members of a representation go out. */
record Shape(@Nullable SparseFields fields) {

    static final Shape WHOLE = new Shape(null);

    static Shape of(Parameters parameters, Representation representation) {
        return new Shape(parameters
                .text("fields")
                .map(fields -> SparseFields.parse(fields, representation.fields()))
                .orElse(null));
    }

    byte[] of(byte[] json) {
        return fields == null ? json : fields.apply(json);
    }

    byte[] ofItems(byte[] listing) {
        return fields == null ? listing : fields.applyToItems(listing);
    }
}
