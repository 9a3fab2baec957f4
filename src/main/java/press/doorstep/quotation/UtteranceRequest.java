package press.doorstep.quotation;

import org.jspecify.annotations.Nullable;

/** An utterance as it is sent, whatever it stands in; {@code speaker} and {@code fragmentOf} are ids or slugs. */
public interface UtteranceRequest {

    @Nullable
    String text();

    @Nullable
    String language();

    @Nullable
    String speaker();

    @Nullable
    String saidBy();

    @Nullable
    String saidOn();

    @Nullable
    String saidOnPrecision();

    @Nullable
    String occasion();

    @Nullable
    PlaceRequest place();

    @Nullable
    String medium();

    @Nullable
    String fragmentOf();
}
