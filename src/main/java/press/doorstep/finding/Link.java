package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/** How a piece of speech and an attribution of its sentence stand to each other; the higher the score, the closer they belong. */
record Link(@Nullable Attribution attribution, Position position, int distance, double score) {

    enum Position {
        /** {@code «...», said Halvorsen}. */
        SPEECH_FIRST,
        /** {@code Halvorsen said: «...»}. */
        ATTRIBUTION_FIRST,
        /** In the same sentence with other words between, the attribution before. */
        AFAR_BEFORE,
        /** In the same sentence with other words between, the attribution after. */
        AFAR_AFTER,
        NONE
    }

    static final Link NONE = new Link(null, Position.NONE, 0, 0);

    boolean isClose() {
        return position == Position.SPEECH_FIRST || position == Position.ATTRIBUTION_FIRST;
    }

    boolean isStrong() {
        return attribution != null && attribution.strong();
    }
}
