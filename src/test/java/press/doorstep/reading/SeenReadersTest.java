package press.doorstep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SeenReadersTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration AGAIN = Duration.ofMinutes(30);

    private final Fingerprints seen = new Fingerprints(1_000_000, AGAIN);
    private final SeenReaders readers = new SeenReaders(seen, 3);

    @Test
    void who_comes_back_soon_is_the_same_reader() {
        Reader ana = Reader.of("192.0.2.1", "Browser");
        assertThat(readers.isNew(1, ana, NOON)).isTrue();
        assertThat(readers.isNew(1, ana, NOON.plus(AGAIN).minusSeconds(1))).isFalse();
        assertThat(readers.isNew(2, ana, NOON)).isTrue();
        assertThat(readers.isNew(1, Reader.of("192.0.2.2", "Browser"), NOON)).isTrue();
        assertThat(readers.isNew(1, ana, NOON.plus(AGAIN.multipliedBy(2)))).isTrue();
    }

    @Test
    void an_address_is_believed_a_few_readers_and_ipv6_by_network() {
        for (int i = 0; i < 3; i++) {
            assertThat(readers.isNew(1, Reader.of("192.0.2.1", "Browser " + i), NOON))
                    .isTrue();
        }
        assertThat(readers.isNew(1, Reader.of("192.0.2.1", "Browser 4"), NOON)).isFalse();
        assertThat(Reader.of("2001:db8:1:2:3:4:5:6", "x")).isEqualTo(Reader.of("2001:db8:1:2:9:9:9:9", "x"));
        assertThat(Reader.of("2001:db8:1:2::6", "x")).isNotEqualTo(Reader.of("2001:db8:1:3::6", "x"));
        assertThat(Reader.of("not:an:address", "x").address()).isEqualTo("not:an:address");
    }

    @Test
    void nothing_leads_from_one_day_to_the_next() {
        Reader ana = Reader.of("192.0.2.1", "Browser");
        Instant late = Instant.parse("2026-11-23T23:59:59Z");
        assertThat(readers.isNew(1, ana, late)).isTrue();
        assertThat(readers.isNew(1, ana, late.plusSeconds(2))).isTrue();
        assertThat(seen.size()).isEqualTo(2);
    }

    @Test
    void memory_is_bounded_and_the_oldest_are_forgotten_first() {
        Fingerprints few = new Fingerprints(10_000, AGAIN);
        for (long number = 0; number < 1_000_000; number++) {
            assertThat(few.add(number * 31, NOON)).isTrue();
        }
        assertThat(few.size()).isLessThanOrEqualTo(10_000);
        assertThat(few.add(999_999 * 31L, NOON)).isFalse();
        assertThat(few.add(0, NOON)).isTrue();
    }

    @Test
    void what_waits_to_be_written_is_bounded() {
        PendingReads pending = new PendingReads();
        for (long story = 0; story < PendingReads.MOST + 100L; story++) {
            pending.add(new PendingReads.Place(NOON, story), 1);
        }
        assertThat(pending.add(new PendingReads.Place(NOON, 0), 1)).isTrue();
        assertThat(pending.take()).hasSize(PendingReads.MOST).containsEntry(new PendingReads.Place(NOON, 0), 2);
        assertThat(pending.take()).isEmpty();
    }

    @Test
    void an_interval_is_counted_out_a_little_after_its_end() {
        assertThat(Intervals.of(NOON.plusSeconds(299))).isEqualTo(NOON);
        assertThat(Intervals.countedAt(NOON.plusSeconds(10))).isEqualTo(NOON.minusSeconds(300));
        assertThat(Intervals.countedAt(NOON.plusSeconds(15))).isEqualTo(NOON);
    }
}
