package press.doorstep.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.ArticleText;
import press.doorstep.live.LiveTexts;
import press.doorstep.live.NameText;
import press.doorstep.live.QuotationText;
import press.doorstep.live.Subject;

/**
 * Keeps the index as what is live is. Something that changed is read again and put in its place as it is now, so that hearing of a change
 * twice, late or together with later ones does no harm. What reads and writes does so alone: nothing older can come over something newer.
 */
@ApplicationScoped
class TendIndex {

    private static final Logger LOG = Logger.getLogger(TendIndex.class);
    private static final long PAUSE = 1_000;
    private static final long FORGET_EVERY = TimeUnit.MINUTES.toNanos(10);
    private static final int AT_ONCE = 200;

    @Inject
    LiveTexts live;

    @Inject
    SearchIndex index;

    @Inject
    FillIndex fill;

    /** Topics that were moved, and what stands under the one whose turn it is. */
    private final Queue<UUID> waiting = new ArrayDeque<>();

    private final Queue<Map.Entry<Kind, UUID>> underTopics = new ArrayDeque<>();
    private volatile boolean running = true;
    private volatile boolean forget;
    private volatile boolean changed;
    private long forgotAt = System.nanoTime();
    private @Nullable IndexFiles files;
    private @Nullable Thread thread;

    /** Opens the index; {@code head} is the last change there is. Says after which change it wants to hear of others. */
    synchronized long begin(long head) {
        try {
            IndexFiles opened = files == null ? index.open() : files;
            files = opened;
            long identity = live.identity();
            IndexProgress progress = opened.progress();
            if (progress.identity() != identity || progress.change() > head) {
                startAnew(opened, identity, head);
            }
            if (thread == null) {
                Thread worker = new Thread(this::tend, "search-index");
                worker.setDaemon(true);
                worker.setPriority(Thread.MIN_PRIORITY);
                worker.start();
                thread = worker;
            }
            return opened.progress().change();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes were missed, so that nothing can be trusted. */
    synchronized void beginAnew(long head) {
        write(opened -> startAnew(opened, live.identity(), head));
    }

    private static void startAnew(IndexFiles opened, long identity, long head) throws IOException {
        opened.clear();
        opened.progress(new IndexProgress(identity, head, "", ""));
    }

    /** Puts things in as they are now, or takes them out; {@code upTo} is the change they were heard of with. */
    synchronized void renew(Kind kind, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        write(opened -> {
            Documents documents = new Documents(index.analyzers());
            List<UUID> all = List.copyOf(ids);
            for (int at = 0; at < all.size(); at += AT_ONCE) {
                renew(opened, documents, kind, all.subList(at, Math.min(all.size(), at + AT_ONCE)));
            }
        });
    }

    /** The same for topics. Where one was moved or is gone, what stands under these has other terms, and follows in its turn. */
    synchronized void renewTopics(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        boolean moved = index.read(null, snapshot -> Hanging.differs(snapshot, ids, live.topics(ids)));
        renew(Kind.TOPIC, ids);
        if (moved) {
            waiting.addAll(ids);
        }
    }

    private void renew(IndexFiles opened, Documents documents, Kind kind, List<UUID> ids) throws IOException {
        Set<UUID> gone = new HashSet<>(ids);
        switch (kind) {
            case ARTICLE -> {
                for (ArticleText story : live.articles(ids)) {
                    opened.put(kind, story.id(), documents.of(story));
                    gone.remove(story.id());
                }
            }
            case QUOTATION -> {
                for (QuotationText quotation : live.quotations(ids)) {
                    opened.put(kind, quotation.id(), documents.of(quotation));
                    gone.remove(quotation.id());
                }
            }
            case SPEAKER, TOPIC -> {
                for (NameText named : kind == Kind.TOPIC ? live.topics(ids) : live.speakers(ids)) {
                    opened.put(kind, named.id(), documents.of(kind, named));
                    gone.remove(named.id());
                }
            }
        }
        for (UUID id : gone) {
            opened.remove(kind.key(id));
        }
        forget |= !gone.isEmpty();
    }

    /** All up to this change is in: readers see it from now on. */
    synchronized void heard(long number) {
        write(opened -> {
            opened.progress(opened.progress().heard(number));
            index.refresh(opened);
        });
    }

    /** Something to be done with the files. */
    private interface Writing {
        void write(IndexFiles opened) throws IOException;
    }

    private void write(Writing writing) {
        IndexFiles opened = files;
        if (opened == null) {
            return;
        }
        try {
            writing.write(opened);
            changed = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tend() {
        while (running) {
            try {
                step();
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            } catch (IOException | RuntimeException e) {
                LOG.logf(
                        running ? Logger.Level.WARN : Logger.Level.DEBUG,
                        e,
                        "The search index waits: another try follows.");
                pause();
            }
        }
    }

    /** A little at a time, so that changes come through meanwhile. */
    private void step() throws IOException {
        while (running && (filling() || rehanging())) {
            Thread.yield();
        }
        synchronized (this) {
            IndexFiles opened = files;
            if (opened == null || !changed) {
                return;
            }
            if (forget && System.nanoTime() - forgotAt > FORGET_EVERY) {
                forget = false;
                forgotAt = System.nanoTime();
                opened.forgetRemoved();
            }
            changed = false;
            opened.commit();
        }
    }

    private synchronized boolean filling() throws IOException {
        IndexFiles opened = files;
        return opened != null && fill.step(opened);
    }

    private synchronized boolean rehanging() {
        if (underTopics.isEmpty() && !waiting.isEmpty()) {
            UUID topic = waiting.remove();
            live.under(Subject.ARTICLE, topic).forEach(id -> underTopics.add(Map.entry(Kind.ARTICLE, id)));
            live.under(Subject.QUOTATION, topic).forEach(id -> underTopics.add(Map.entry(Kind.QUOTATION, id)));
        }
        Map<Kind, List<UUID>> some = new EnumMap<>(Kind.class);
        for (int at = 0; at < AT_ONCE && !underTopics.isEmpty(); at++) {
            Map.Entry<Kind, UUID> next = underTopics.remove();
            some.computeIfAbsent(next.getKey(), none -> new ArrayList<>()).add(next.getValue());
        }
        some.forEach(this::renew);
        if (!some.isEmpty()) {
            write(index::refresh);
        }
        return !underTopics.isEmpty() || !waiting.isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(5 * PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void end() throws InterruptedException {
        running = false;
        Thread worker = thread;
        if (worker != null) {
            worker.join(TimeUnit.SECONDS.toMillis(10));
        }
        synchronized (this) {
            files = null;
            index.close();
        }
    }
}
