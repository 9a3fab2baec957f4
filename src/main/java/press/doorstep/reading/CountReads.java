package press.doorstep.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import press.doorstep.live.Audience;
import press.doorstep.live.LiveArticles;
import press.doorstep.live.Lookup;

/**
 * Counts what is read. Memory is bounded whatever is sent: what stories there are is known for a minute, readers are remembered for a while, and
 * numbers wait for a second.
 */
@ApplicationScoped
public class CountReads {

    private static final int STORIES = 20_000;
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final LiveArticles articles;
    private final Audience audience;
    private final ReadTallies tallies;
    private final Clock clock;
    private final SeenReaders readers;
    private final PendingReads pending = new PendingReads();
    private final Cache<String, Lookup<Long>> stories = Caffeine.newBuilder()
            .maximumSize(STORIES)
            .expireAfterWrite(KNOWN_FOR)
            .build();

    @Inject
    CountReads(LiveArticles articles, Audience audience, ReadTallies tallies, ReadingConfig config, Clock clock) {
        this.articles = articles;
        this.audience = audience;
        this.tallies = tallies;
        this.clock = clock;
        this.readers =
                new SeenReaders(new Fingerprints(config.remembered(), config.again()), config.readersPerAddress());
    }

    /** What came of looking for the story; a read is counted only of one that is live. */
    public Lookup<Long> count(String reference, Reader reader) {
        Lookup<Long> story =
                audience.isEverybody() ? stories.get(reference, articles::number) : articles.number(reference);
        story.found().ifPresent(number -> {
            Instant now = clock.instant();
            if (readers.isNew(number, reader, now)) {
                pending.add(new PendingReads.Place(Intervals.of(now), number), 1);
            }
        });
        return story;
    }

    /** Writes what waits. What cannot be written waits on, as far as there is room for it. */
    void flush() {
        Map<PendingReads.Place, Integer> taken = pending.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            tallies.add(taken, Intervals.countedAt(clock.instant()));
        } catch (RuntimeException e) {
            taken.forEach(pending::add);
            throw e;
        }
    }
}
