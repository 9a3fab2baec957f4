package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What partners are handed, counted until somebody takes it to write it down. Memory is bounded: when there is no more room, only requests are
 * counted until the next taking.
 */
@ApplicationScoped
public class HandedOut {

    private static final int MOST = 100_000;

    /** Stands for requests, which are counted too. */
    public static final UUID NO_STORY = new UUID(0, 0);

    @Inject
    LiveDatabase live;

    @Inject
    @Nullable
    Audience audience;

    @Inject
    Clock clock;

    private Map<Place, Long> counts = new HashMap<>();

    /** One line of the count; {@code partner} is their number. */
    public record Place(int partner, LocalDate day, String route, UUID article) {}

    /** The request at hand has been made. */
    public void request() {
        count(List.of(NO_STORY));
    }

    /** The request at hand gets these stories, or some part of them. */
    void count(Collection<UUID> articles) {
        int partner = live.partner();
        Audience theirs = audience;
        if (partner != Audience.EVERYBODY && theirs != null) {
            LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            add(partner, day, theirs.route(), articles);
        }
    }

    private synchronized void add(int partner, LocalDate day, String route, Collection<UUID> articles) {
        for (UUID article : articles) {
            Place place = new Place(partner, day, route, article);
            boolean room = counts.size() < MOST || counts.containsKey(place);
            if (room || article.equals(NO_STORY)) {
                counts.merge(place, 1L, Long::sum);
            }
        }
    }

    /** Everything that was counted since it was taken last. */
    public synchronized Map<Place, Long> take() {
        Map<Place, Long> taken = counts;
        counts = new HashMap<>();
        return taken;
    }

    /** Could not be written: it waits on. */
    public synchronized void giveBack(Map<Place, Long> taken) {
        taken.forEach((place, times) -> counts.merge(place, times, Long::sum));
    }
}
