package press.doorstep.pin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;

/** Which story is pinned where, in which lists and for how long; what was sent, gone through. */
record Placing(
        UUID article,
        int position,
        @Nullable String language,
        @Nullable UUID topic,
        @Nullable Instant from,
        @Nullable Instant to) {

    private static final int LAST = 100;
    private static final UUID NONE = new UUID(0, 0);

    /** {@code articles} and {@code topics} are those of the references sent that there are. Refuses what is not sound. */
    static Placing orRefused(PinRequest sent, Map<String, UUID> articles, Map<String, UUID> topics) {
        Checks checks = new Checks();
        UUID article = articles.get(String.valueOf(sent.article()));
        if (article == null) {
            checks.fault("/article", sent.article() == null ? "Must be there." : "There is no such story.");
        }
        if (sent.topic() != null && !topics.containsKey(sent.topic())) {
            checks.fault("/topic", "There is no such topic.");
        }
        int position = sent.position() == null ? 1 : sent.position();
        if (position < 1 || position > LAST) {
            checks.fault("/position", "Must be from 1 to " + LAST + ".");
        }
        if (sent.from() != null && sent.to() != null && !sent.from().isBefore(sent.to())) {
            checks.fault("/to", "Must be after \"from\".");
        }
        String language = sent.language() == null ? null : checks.language("/language", sent.language());
        BodyRefusal.unlessSound(checks);
        return new Placing(
                article == null ? NONE : article,
                position,
                language,
                sent.topic() == null ? null : topics.get(sent.topic()),
                milliseconds(sent.from()),
                milliseconds(sent.to()));
    }

    private static @Nullable Instant milliseconds(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MILLIS);
    }
}
