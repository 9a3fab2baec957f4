package press.doorstep.partner;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import press.doorstep.pulse.Pulse;

/** Asks, one after the other, the feeds that are due. */
@ApplicationScoped
class FeedsClock {

    private static final int FORGET = 3_600;

    @Inject
    PollFeed poll;

    @Inject
    ForgetNews forget;

    @Inject
    PartnerConfig config;

    @Inject
    Pulse pulse;

    private int beats;

    void start(@Observes StartupEvent event) {
        if (config.polling()) {
            pulse.every("partner-feeds", this::beat);
        }
    }

    /** One feed a second at most, so that what stops the application waits for one only. */
    private void beat() {
        poll.poll();
        beats++;
        if (beats % FORGET == 0) {
            forget.forget();
        }
    }
}
