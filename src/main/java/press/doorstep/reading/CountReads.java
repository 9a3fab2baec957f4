package press.doorstep.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Audience;
import press.doorstep.live.Lookup;
import press.doorstep.live.StoryNumber;

/** Counts what is read. Memory is bounded whatever is sent: readers are remembered for a while, and numbers wait for a second. */
@ApplicationScoped
public class CountReads {

    private final KnownStories stories;
    private final Audience audience;
    private final ReadTallies tallies;
    private final Clock clock;
    private final SeenReaders readers;
    private final PendingReads pending = new PendingReads();

    @Inject
    CountReads(KnownStories stories, Audience audience, ReadTallies tallies, ReadingConfig config, Clock clock) {
        this.stories = stories;
        this.audience = audience;
        this.tallies = tallies;
        this.clock = clock;
        this.readers =
                new SeenReaders(new Fingerprints(config.remembered(), config.again()), config.readersPerAddress());
    }

    /** The story everybody can read under this reference, if that is known without asking anybody: takes no time. */
    public @Nullable StoryNumber known(String reference) {
        Lookup<StoryNumber> known = stories.known(reference);
        return known == null ? null : known.found().orElse(null);
    }

    /** What came of looking for the story; a read is counted only of one that is live. */
    public Lookup<StoryNumber> count(String reference, Reader reader) {
        Lookup<StoryNumber> story = audience.isEverybody() ? stories.find(reference) : stories.ofPartner(reference);
        story.found().ifPresent(found -> count(found, reader));
        return story;
    }

    /** Of a story that was found to be live. Takes no time either. */
    public void count(StoryNumber story, Reader reader) {
        Instant now = clock.instant();
        if (readers.isNew(story.number(), reader, now)) {
            pending.add(new PendingReads.Place(Intervals.of(now), story.number()), 1);
        }
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
