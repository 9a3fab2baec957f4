package press.doorstep.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.doorstep.access.Caller;
import press.doorstep.naming.Ids;

/** A flood of refusals leaves a few lines in the log, and every refusal is in one of them. */
class RefusalsTest {

    private final Hand clock = new Hand();
    private final Refusals refusals = new Refusals();

    RefusalsTest() {
        refusals.clock = clock;
        refusals.ids = new Ids();
        refusals.config = () -> 60;
    }

    @Test
    void a_few_are_kept_one_by_one() {
        refuse(3, "192.0.2.1", "unauthenticated");
        assertThat(refusals.take()).hasSize(3).allMatch(deed -> deed.times() == 1);
        assertThat(refusals.take()).isEmpty();
    }

    @Test
    void what_one_address_sends_beyond_is_counted_and_told_of_at_the_end_of_the_minute() {
        refuse(1000, "192.0.2.1", "unauthenticated");
        refuse(5, "192.0.2.2", "unauthenticated");
        assertThat(refusals.take()).hasSize(65);
        clock.passes(61);
        assertThat(refusals.take()).singleElement().satisfies(deed -> {
            assertThat(deed.times()).isEqualTo(940);
            assertThat(deed.address()).isEqualTo("192.0.2.1");
            assertThat(deed.code()).isEqualTo("unauthenticated");
        });
        refuse(1, "192.0.2.1", "unauthenticated");
        assertThat(refusals.take()).hasSize(1);
    }

    @Test
    void many_addresses_together_do_not_get_further() {
        int sent = 0;
        for (int address = 0; address < 5_000; address++) {
            refuse(2, "2001:db8::" + address, "unauthenticated");
            sent += 2;
        }
        List<Deed> single = refusals.take();
        assertThat(single).hasSize(600);
        clock.passes(61);
        List<Deed> together = refusals.take();
        assertThat(together).hasSizeLessThan(502);
        assertThat(single.size() + together.stream().mapToInt(Deed::times).sum())
                .isEqualTo(sent);
    }

    private void refuse(int many, String address, String code) {
        for (int number = 0; number < many; number++) {
            refusals.add(new Deed(
                    UUID.randomUUID(),
                    clock.instant(),
                    Caller.NOBODY,
                    address,
                    "request",
                    null,
                    Subject.UNKNOWN,
                    401,
                    code,
                    1));
        }
    }

    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        void passes(int seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
