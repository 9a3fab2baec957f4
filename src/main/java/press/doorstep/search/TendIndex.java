package press.doorstep.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.LiveTexts;

/**
 * Keeps the index as what is live is. Something that changed is read again and put in its place as it is now, so that hearing of a change
 * twice, late or together with later ones does no harm. What reads and writes does so alone, and by turns: nothing older can come over
 * something newer, and changes come through while the index is being made.
 */
@ApplicationScoped
class TendIndex {

    private static final Logger LOG = Logger.getLogger(TendIndex.class);
    private static final long PAUSE = 1_000;
    private static final int FEW = 50;
    private static final long STEP = TimeUnit.SECONDS.toNanos(2);
    private static final long FORGET_EVERY = TimeUnit.MINUTES.toNanos(10);

    @Inject
    LiveTexts live;

    @Inject
    SearchIndex index;

    @Inject
    FillIndex fill;

    @Inject
    RenewThings things;

    @Inject
    MovedTopics topics;

    private final ReentrantLock alone = new ReentrantLock(true);
    private volatile boolean running = true;
    private volatile int unseen;
    private long shownAt = System.nanoTime();
    private boolean forget;
    private long forgotAt = System.nanoTime() - FORGET_EVERY;
    private @Nullable IndexFiles files;
    private @Nullable Thread thread;

    /** Something to be done with the files. */
    private interface Writing {
        void write(IndexFiles opened) throws IOException;
    }

    /** Opens the index; {@code head} is the last change there is. Says after which change it wants to hear of others. */
    long begin(long head) {
        alone.lock();
        try {
            IndexFiles opened = files == null ? index.open() : files;
            files = opened;
            long identity = live.identity();
            IndexProgress progress = opened.progress();
            if (progress.identity() != identity || progress.change() > head) {
                startAnew(opened, identity, head);
            }
            startTending();
            return opened.progress().change();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            alone.unlock();
        }
    }

    private void startTending() {
        if (thread == null) {
            Thread worker = new Thread(this::tend, "search-index");
            worker.setDaemon(true);
            worker.setPriority(Thread.MIN_PRIORITY);
            worker.start();
            thread = worker;
        }
    }

    /** Changes were missed, so that nothing can be trusted. */
    void beginAnew(long head) {
        write(opened -> startAnew(opened, live.identity(), head));
    }

    private static void startAnew(IndexFiles opened, long identity, long head) throws IOException {
        opened.clear();
        opened.progress(new IndexProgress(identity, head, "", ""));
    }

    void renew(Kind kind, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            write(opened -> {
                if (kind == Kind.TOPIC) {
                    topics.renew(opened, ids);
                } else {
                    things.renew(opened, kind, ids);
                }
            });
        }
    }

    /**
     * All up to this change is in: readers see it from now on. While a lot comes, they see it in steps, for each step leaves a small file of
     * its own that has to be merged with others afterwards; the last of it they see when all was heard.
     */
    void heard(long number, int things) {
        write(opened -> {
            opened.progress(opened.progress().heard(number));
            unseen += things;
            showInSteps(opened);
        });
    }

    /** There is no more for now. */
    void heardAll() {
        if (unseen > 0) {
            write(this::showInSteps);
        }
    }

    private void showInSteps(IndexFiles opened) throws IOException {
        if (unseen <= FEW || forget || System.nanoTime() - shownAt > STEP) {
            index.refresh(opened);
            unseen = 0;
            shownAt = System.nanoTime();
        }
    }

    /** Something went whose words nobody may have any more: they leave the files too, before long. */
    void forget() {
        write(opened -> forget = true);
    }

    private void write(Writing writing) {
        alone.lock();
        try {
            IndexFiles opened = files;
            if (opened != null) {
                writing.write(opened);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            alone.unlock();
        }
    }

    private void tend() {
        while (running) {
            try {
                while (running && goOn()) {
                    Thread.yield();
                }
                write(this::keep);
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.logf(
                        running ? Logger.Level.WARN : Logger.Level.DEBUG,
                        e,
                        "The search index waits: another try follows.");
                mend();
            }
        }
    }

    /** A little of what is to be done, so that changes come through meanwhile. */
    private boolean goOn() {
        boolean[] more = {false};
        write(opened -> more[0] = fill.step(opened) || topics.step(opened));
        return more[0];
    }

    private void keep(IndexFiles opened) throws IOException {
        if (forget && System.nanoTime() - forgotAt > FORGET_EVERY) {
            forget = false;
            forgotAt = System.nanoTime();
            opened.forgetRemoved();
        }
        opened.commit();
    }

    /** What could not be written, as on a full disk, leaves files that take no more: they are opened again and made anew. */
    private void mend() {
        alone.lock();
        try {
            TimeUnit.MILLISECONDS.sleep(5 * PAUSE);
            IndexFiles broken = files;
            if (running && broken != null && !broken.isOpen()) {
                long heard = broken.progress().change();
                index.close();
                IndexFiles opened = index.open();
                startAnew(opened, live.identity(), heard);
                files = opened;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            LOG.debug("The search index could not be opened again.", e);
        } finally {
            alone.unlock();
        }
    }

    void end() throws InterruptedException {
        running = false;
        Thread worker = thread;
        if (worker != null) {
            worker.join(TimeUnit.SECONDS.toMillis(10));
        }
        alone.lock();
        try {
            files = null;
            index.close();
        } finally {
            alone.unlock();
        }
    }
}
