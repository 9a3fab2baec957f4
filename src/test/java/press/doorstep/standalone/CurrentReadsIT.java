package press.doorstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty stories a second are published on one node while 32 readers read them on that and another, for {@code -Ddoorstep.reading=20} seconds.
 * Whoever has seen a version sees no older one on that node; where it was published nobody does who asks after the answer; and on the other
 * node nothing is older than a second. {@code -Ddoorstep.reads=8000} are read in a second, if the machine does that beside all else.
 */
@Tag("slow")
class CurrentReadsIT {

    private static final int SECONDS = Integer.getInteger("doorstep.reading", 20);
    private static final int STORIES = 50;
    private static final int PUBLISHERS = 10;
    private static final int A_SECOND = 50;
    private static final int READS_A_SECOND = Integer.getInteger("doorstep.reads", 8_000);
    private static final int READERS = 32;
    private static final int MOST_VERSIONS = 100_000;
    private static final Pattern VERSION = Pattern.compile("Version (\\d+) of");
    private static final String KEY = "a-key-of-ours-that-is-long-enough";

    @TempDir
    Path homes;

    private final List<String> ids = new ArrayList<>();
    private final AtomicIntegerArray published = new AtomicIntegerArray(STORIES);
    private final long[][] publishedAt = new long[STORIES][MOST_VERSIONS];
    private final AtomicIntegerArray[] seen = {new AtomicIntegerArray(STORIES), new AtomicIntegerArray(STORIES)};
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong reads = new AtomicLong();
    private final AtomicLong fromMemory = new AtomicLong();
    private final AtomicLong oldest = new AtomicLong();
    private final AtomicInteger publications = new AtomicInteger();
    private volatile boolean going = true;

    @Test
    void nobody_reads_what_was_after_what_is() throws Exception {
        try (EmbeddedPostgres named = EmbeddedPostgres.start()) {
            Map<String, String> environment = new HashMap<>(PreparedDatabase.on(named));
            environment.put("DOORSTEP_BOOTSTRAP_KEY", KEY);
            environment.put("DOORSTEP_DEMO", "false");
            try (PackagedDoorstep one = PackagedDoorstep.start(homes.resolve("one"), environment)) {
                one.awaitAnswer("/q/health/ready");
                try (PackagedDoorstep other = PackagedDoorstep.start(homes.resolve("other"), environment)) {
                    other.awaitAnswer("/q/health/ready");
                    for (int story = 0; story < STORIES; story++) {
                        create(one, story);
                    }
                    go(one, other);
                }
            }
        }
        System.out.printf(
                "%d checked reads in %d s beside %d publications; %d from memory; oldest on the other node %d ms; %d wrong%n",
                reads.get(),
                SECONDS,
                publications.get(),
                fromMemory.get(),
                TimeUnit.NANOSECONDS.toMillis(oldest.get()),
                wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(reads.get()).isGreaterThan(SECONDS * 200L);
        assertThat(publications.get()).isGreaterThan(SECONDS * 5);
    }

    private void go(PackagedDoorstep one, PackagedDoorstep other) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < PUBLISHERS; i++) {
            int publisher = i;
            threads.add(new Thread(() -> publishOn(one, publisher)));
        }
        for (int i = 0; i < READERS; i++) {
            int node = i % 2;
            threads.add(new Thread(() -> readOn(node == 0 ? one : other, node)));
        }
        threads.forEach(Thread::start);
        TimeUnit.SECONDS.sleep(SECONDS);
        going = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void create(PackagedDoorstep node, int story) throws Exception {
        ids.add(new Desk(node, KEY).draft(story(story, 0)));
        publish(node, story, "\"r1\"", 0);
    }

    /** Each story has one publisher, so that its versions follow each other. */
    private void publishOn(PackagedDoorstep node, int publisher) {
        Pace pace = new Pace(A_SECOND, PUBLISHERS);
        try {
            for (int story = publisher; going; story = (story + PUBLISHERS) % STORIES) {
                int version = published.get(story) + 1;
                HttpResponse<String> saved =
                        node.send("PUT", "/manage/v1/articles/" + ids.get(story), KEY, "*", story(story, version));
                publish(node, story, saved.headers().firstValue("ETag").orElse(saved.body()), version);
                publications.incrementAndGet();
                pace.keep();
            }
        } catch (Exception e) {
            wrong.add("publisher: " + e);
        }
    }

    /** So many a second by so many together; who is late goes on at once and does not make up for it. */
    private static final class Pace {

        private final long pause;
        private long next = System.nanoTime();

        Pace(int aSecond, int together) {
            pause = TimeUnit.SECONDS.toNanos(together) / aSecond;
        }

        void keep() throws InterruptedException {
            long now = System.nanoTime();
            next = Math.max(next + pause, now - TimeUnit.SECONDS.toNanos(1));
            TimeUnit.NANOSECONDS.sleep(Math.max(0, next - now));
        }
    }

    private void publish(PackagedDoorstep node, int story, String etag, int version) throws Exception {
        HttpResponse<String> done =
                node.send("PUT", "/manage/v1/articles/" + ids.get(story) + "/publication", KEY, etag, "{}");
        if (done.statusCode() != 200) {
            throw new IllegalStateException(done.statusCode() + " " + done.body());
        }
        publishedAt[story][version] = System.nanoTime();
        published.set(story, version);
    }

    private void readOn(PackagedDoorstep node, int which) {
        int[] own = new int[STORIES];
        Pace pace = new Pace(READS_A_SECOND, READERS);
        try (Wire wire = node.wire()) {
            while (going) {
                int story = ThreadLocalRandom.current().nextInt(STORIES);
                int floor = Math.max(own[story], seen[which].get(story));
                int answered = published.get(story);
                long asked = System.nanoTime();
                Wire.Answer answer = wire.get("/v1/articles/" + ids.get(story));
                Matcher version = VERSION.matcher(answer.body());
                if (answer.status() != 200 || !version.find()) {
                    wrong.add(answer.toString());
                    continue;
                }
                check(which, story, Integer.parseInt(version.group(1)), floor, answered, asked);
                own[story] = Integer.parseInt(version.group(1));
                fromMemory.addAndGet(answer.age() < 0 ? 0 : 1);
                pace.keep();
            }
        } catch (Exception e) {
            wrong.add("reader: " + e);
        }
    }

    private void check(int which, int story, int version, int floor, int answered, long asked) {
        reads.incrementAndGet();
        seen[which].accumulateAndGet(story, version, Math::max);
        if (version < floor) {
            wrong.add("version " + version + " after " + floor + " on node " + which);
        }
        if (version < answered) {
            long old = asked - publishedAt[story][version + 1];
            if (which == 0) {
                wrong.add("version " + version + " after the answer of " + answered);
            } else if (old > TimeUnit.SECONDS.toNanos(1)) {
                wrong.add("version " + version + " that was old for " + old + " ns");
            }
            oldest.accumulateAndGet(old, Math::max);
        }
    }

    private static String story(int story, int version) {
        return """
                {"language": "en", "headline": "Version %d of %d", "body": {"text": "Now."}}""".formatted(version, story);
    }
}
