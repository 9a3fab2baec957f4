package press.doorstep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.live.Audience;
import press.doorstep.live.LiveArticles;

/** A week of reading, ten million beacons, through the code below HTTP; the lists are held against an exact count. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@Tag("slow")
class WeekOfReadingTest {

    private static final int BEACONS = 10_000_000;
    private static final int STORIES = 120;
    private static final int READERS = 200_000;
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    Newsroom newsroom;

    @Inject
    LiveArticles articles;

    @Inject
    ReadTallies tallies;

    @Inject
    ReadingConfig config;

    private final Random chance = new Random(20261123);
    private final List<String> slugs = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();

    /** What was counted: by story and interval. */
    private final Map<Long, Map<Instant, Integer>> exact = new HashMap<>();

    private Set<Long> young = new HashSet<>();
    private Set<Long> old = new HashSet<>();
    private Instant since;
    private LocalDate day;

    private static final class Hand extends Clock {
        private Instant now;

        Hand(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void the_lists_of_a_week_are_those_of_an_exact_count() {
        publish();
        Instant end = Intervals.of(Instant.now().minusSeconds(600));
        Instant start = end.minus(WEEK);
        Hand hand = new Hand(start);
        CountReads reads = new CountReads(new KnownStories(articles), new Audience(), tallies, config, hand);
        long began = System.nanoTime();
        long step = WEEK.toNanos() / BEACONS;
        long before = retained();
        Instant interval = start;
        for (int i = 0; i < BEACONS; i++) {
            hand.now = start.plusNanos(step * i);
            if (!Intervals.of(hand.now).equals(interval)) {
                // Time runs fast here: as soon as an interval is over, not every second.
                reads.flush();
                interval = Intervals.of(hand.now);
            }
            int story = story(hand.now, start);
            int reader = chance.nextInt(READERS);
            String address = "10." + (reader >> 16) + "." + (reader >> 8 & 255) + "." + (reader & 255);
            reads.count(slugs.get(story), Reader.of(address, "b"));
            count(story, reader, hand.now);
            if (i % 500_000 == 499_999) {
                tallies.fold();
            }
        }
        reads.flush();
        tallies.fold();
        System.out.printf(
                "%,d beacons of a week in %.1f s; memory kept, with that of the exact count, %d MB%n",
                BEACONS, (System.nanoTime() - began) / 1e9, (retained() - before) >> 20);
        for (TrendingWindow window : TrendingWindow.values()) {
            for (int hours : new int[] {0, 1, 7, 26, 47}) {
                agree(window, end.minus(Duration.ofHours(hours)).plusSeconds(20));
            }
        }
    }

    private static long retained() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void agree(TrendingWindow window, Instant asOf) {
        List<String> wanted = ranked(window, Intervals.countedAt(asOf));
        String path = "/v1/trending?limit=100&window=" + window.code() + "&asOf=" + asOf;
        List<String> listed = newsroom.passerBy().get(path).jsonPath().getList("items.slug", String.class).stream()
                .filter(slugs::contains)
                .toList();
        assertThat(listed)
                .as(path)
                .hasSizeGreaterThanOrEqualTo(Math.min(wanted.size(), 40))
                .isEqualTo(wanted.subList(0, listed.size()));
    }

    private List<String> ranked(TrendingWindow window, Instant end) {
        boolean hours = window == TrendingWindow.WEEK;
        Instant start = hours ? Intervals.hourOf(end.minus(window.length())) : end.minus(window.length());
        Instant middle = hours ? Intervals.hourOf(end) : start;
        Map<Long, Long> scores = new HashMap<>();
        exact.forEach((story, counts) -> counts.forEach((at, count) -> {
            if (!at.isBefore(start) && at.isBefore(end)) {
                Instant till = at.isBefore(middle)
                        ? Intervals.hourOf(at).plus(Duration.ofHours(1))
                        : at.plus(Intervals.LENGTH);
                double age = Duration.between(till, end).toSeconds()
                        / (double) window.halfLife().toSeconds();
                scores.merge(story, count * (long) Math.floor(1_048_576 * Math.pow(0.5, age)), Long::sum);
            }
        }));
        List<Long> order = new ArrayList<>(scores.keySet());
        order.sort((one, other) -> {
            int more = Long.compare(scores.get(other), scores.get(one));
            return more != 0 ? more : Long.compare(other, one);
        });
        return order.stream().map(number -> slugs.get(numbers.indexOf(number))).toList();
    }

    /** Remembers who read what for half an hour at least and an hour at most, and nothing over midnight; by names and not by hashes. */
    private void count(int story, int reader, Instant now) {
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        if (!today.equals(day)) {
            young = new HashSet<>();
            old = new HashSet<>();
            day = today;
        }
        since = since == null ? now : since;
        if (!now.isBefore(since.plus(config.again()))) {
            old = young;
            young = new HashSet<>();
            since = now;
        }
        long key = (long) story * READERS + reader;
        if (!old.contains(key) && young.add(key)) {
            exact.computeIfAbsent(numbers.get(story), none -> new HashMap<>())
                    .merge(Intervals.of(now), 1, Integer::sum);
        }
    }

    /** Each story has its hours; a few are always read. */
    private int story(Instant now, Instant start) {
        double hours = Duration.between(start, now).toMinutes() / 60.0;
        if (chance.nextInt(4) == 0) {
            return (int) (Math.abs(chance.nextGaussian()) * 6) % STORIES;
        }
        int newest = (int) (hours / 168 * STORIES);
        return Math.floorMod(newest - (int) (Math.abs(chance.nextGaussian()) * 15), STORIES);
    }

    private void publish() {
        Newsroom.Person editor = newsroom.editor("ana");
        String mark = UUID.randomUUID().toString().substring(24);
        for (int i = 0; i < STORIES; i++) {
            Response made = editor.post(
                    "/manage/v1/articles",
                    Map.of(
                            "slug",
                            "week-" + i + "-" + mark,
                            "language",
                            "en",
                            "headline",
                            "Story " + i,
                            "body",
                            Map.of("text", "Words.")));
            editor.put("/manage/v1/articles/" + made.path("id") + "/publication", "{}", made.header("ETag"));
            slugs.add(made.path("slug"));
            numbers.add(articles.number(made.path("slug")).found().orElseThrow().number());
        }
    }
}
