package press.doorstep.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The answers that are kept, within so many bytes. What is asked for often displaces what is asked for once, so that no flood of odd addresses
 * does; and searches, of which there are as many as words, have a small part of their own.
 *
 * <p>Nothing here waits for anything. An answer is put in place unseen and shown only if no change was heard meanwhile of what it shows; a
 * change is noted before answers are looked for that show it. So one of both always sees the other.
 */
final class KeptAnswers {

    /** After a change, what is made of it settles within a moment: counts are folded in, names are read anew. */
    static final long SETTLING = TimeUnit.SECONDS.toNanos(5);

    private static final long UNSETTLED = TimeUnit.SECONDS.toNanos(1);
    private static final int PART_OF_SEARCHES = 8;

    private final Cache<String, Kept> pages;
    private final Cache<String, Kept> searches;
    private final KeyIndex index = new KeyIndex();
    private final Heard heard = new Heard();
    private final ConcurrentHashMap<String, Flight> flights = new ConcurrentHashMap<>();
    private final Figures figures;
    private final int largest;

    KeptAnswers(long bytes, int largest, Figures figures) {
        this.figures = figures;
        this.largest = largest;
        this.pages = bounded(bytes - bytes / PART_OF_SEARCHES);
        this.searches = bounded(bytes / PART_OF_SEARCHES);
    }

    private Cache<String, Kept> bounded(long bytes) {
        return Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String key, Kept kept) -> kept.weight())
                .executor(Runnable::run)
                .removalListener((@Nullable String key, @Nullable Kept kept, RemovalCause cause) -> {
                    if (kept != null) {
                        index.remove(kept);
                        figures.removed(cause);
                    }
                })
                .build();
    }

    private Cache<String, Kept> part(String key) {
        return isSearch(key) ? searches : pages;
    }

    static boolean isSearch(String key) {
        int query = key.indexOf('?');
        return key.startsWith("/v1/search")
                || key.startsWith("/v1/suggest")
                || query > 0 && (key.startsWith("q=", query + 1) || key.indexOf("&q=", query) > 0);
    }

    /** The cache is told of what makes a difference to it, for telling it costs more than looking. */
    @Nullable
    Kept find(String key) {
        Cache<String, Kept> part = part(key);
        Kept kept = part.policy().getIfPresentQuietly(key);
        if (kept == null || !kept.isShown()) {
            return null;
        }
        boolean gone = kept.isWorthTelling() && part.getIfPresent(key) == null;
        return gone ? null : kept;
    }

    /**
     * The one reading of an address that is under way; who is first to take off makes it. There is never a second beside it: of two, the one that
     * ends later could bring what the other has already shown to be past.
     */
    Flight flight(String key) {
        return flights.computeIfAbsent(key, none -> new Flight(key, heard.count()));
    }

    /** Whether nothing was heard, since this reading began, of a change to what it brought. */
    boolean isUnchanged(Flight flight, Kept brought) {
        return System.nanoTime() - flight.began < Heard.MEMORY && !heard.hasChanged(brought.keys(), flight.heard);
    }

    /** How long what this reading brings is to be kept at most. */
    long goodFor(Flight flight, Collection<String> keys, long most) {
        return heard.isUnsettled(keys, flight.began, SETTLING) ? Math.min(UNSETTLED, most) : most;
    }

    /** What a reading brought, if anything; those who wait get it even if it is not kept, for they came after it began and before any change. */
    void end(Flight flight, @Nullable Kept brought) {
        if (flight.isOver()) {
            return;
        }
        if (brought != null && System.nanoTime() - flight.began < Heard.MEMORY) {
            keep(flight, brought);
        }
        flights.remove(flight.key, flight);
        flight.end(brought);
    }

    private void keep(Flight flight, Kept kept) {
        if (kept.weight() > largest) {
            return;
        }
        index.add(kept);
        part(kept.key).put(kept.key, kept);
        if (heard.hasChanged(kept.keys(), flight.heard)) {
            drop(kept);
        } else {
            kept.show();
        }
        if (part(kept.key).policy().getIfPresentQuietly(kept.key) != kept) {
            index.remove(kept);
        }
    }

    /** An answer has got heavier. */
    void weighAgain(Kept kept) {
        part(kept.key).asMap().replace(kept.key, kept, kept);
    }

    void forget(Collection<String> keys) {
        heard.note(keys);
        for (String key : keys) {
            index.under(key).forEach(this::drop);
        }
    }

    void forgetAll() {
        heard.noteEverything();
        pages.invalidateAll();
        searches.invalidateAll();
    }

    private void drop(Kept kept) {
        kept.hide();
        part(kept.key).asMap().remove(kept.key, kept);
    }

    long bytes() {
        return weight(pages) + weight(searches);
    }

    long size() {
        return pages.estimatedSize() + searches.estimatedSize();
    }

    int keysIndexed() {
        return index.size();
    }

    private static long weight(Cache<String, Kept> part) {
        return part.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
    }
}
