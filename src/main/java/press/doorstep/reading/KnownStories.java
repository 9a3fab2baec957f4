package press.doorstep.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.LiveArticles;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveListener;
import press.doorstep.live.Lookup;
import press.doorstep.live.StoryNumber;

/**
 * What came of looking for stories, in bounded memory and until they change. A reference stands for one story for good; so only what is known of
 * the story itself has to be forgotten.
 */
@ApplicationScoped
class KnownStories implements LiveListener {

    private static final int MOST = 20_000;

    /** Should a change be told to nobody. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private record Known(UUID id, Lookup<StoryNumber> story) {}

    private final LiveArticles articles;
    private final Cache<String, UUID> references =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<String, Known> stories =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();
    private final AtomicLong heard = new AtomicLong();

    @Inject
    KnownStories(LiveArticles articles) {
        this.articles = articles;
    }

    /** What is known without asking anybody; null for nothing. */
    @Nullable
    Lookup<StoryNumber> known(String reference) {
        UUID id = references.getIfPresent(reference);
        Known known = id == null ? null : stories.getIfPresent(CacheKeys.of(id));
        return known != null && known.id().equals(id) ? known.story() : null;
    }

    /** The same, asking where nothing is known. */
    Lookup<StoryNumber> find(String reference) {
        Lookup<StoryNumber> known = known(reference);
        return known == null ? read(reference) : known;
    }

    /** Whoever reads for a partner may have what others may not: nothing is kept of that. */
    Lookup<StoryNumber> ofPartner(String reference) {
        return articles.number(reference);
    }

    private Lookup<StoryNumber> read(String reference) {
        long before = heard.get();
        Lookup<StoryNumber> story = articles.number(reference);
        UUID id = id(story);
        if (id != null) {
            String key = CacheKeys.of(id);
            references.put(reference, id);
            stories.put(key, new Known(id, story));
            // What was told meanwhile was told of what was there before.
            if (heard.get() != before) {
                stories.invalidate(key);
            }
        }
        return story;
    }

    /** What was never there may be there at any moment. */
    private static @Nullable UUID id(Lookup<StoryNumber> story) {
        return story instanceof Lookup.Gone<StoryNumber> gone
                ? gone.tombstone().id()
                : story.found().map(StoryNumber::id).orElse(null);
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public void hear(List<LiveChange> changes) {
        changes.forEach(change -> changedHere(change.touched().keys()));
    }

    @Override
    public void changedHere(Set<String> keys) {
        heard.incrementAndGet();
        stories.invalidateAll(keys);
    }

    @Override
    public void missed(long head) {
        heard.incrementAndGet();
        stories.invalidateAll();
    }
}
