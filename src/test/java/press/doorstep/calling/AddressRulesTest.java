package press.doorstep.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom Doorstep does not call, and when it calls again. */
class AddressRulesTest {

    private static final AddressRules RULES = new AddressRules(List.of("10.1.0.0/16", "fd00:1::/32"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "10.0.0.1",
                "10.2.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "240.0.0.1",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1"
            })
    void what_is_not_the_public_internet_is_not_called(String address) throws UnknownHostException {
        assertThat(RULES.permits(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.215.14",
                "172.32.0.1",
                "172.15.0.1",
                "11.0.0.1",
                "2606:2800:21f::1",
                "10.1.2.3",
                "fd00:1::5"
            })
    void the_public_internet_and_what_is_named_are_called(String address) throws UnknownHostException {
        assertThat(RULES.permits(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void only_what_is_named_is_called_without_tls_and_a_name_is_no_network() throws UnknownHostException {
        assertThat(RULES.isAllowed(InetAddress.getByName("10.1.2.3"))).isTrue();
        assertThat(RULES.isAllowed(InetAddress.getByName("93.184.215.14"))).isFalse();
        assertThatThrownBy(() -> new AddressRules(List.of("intranet"))).hasMessageContaining("intranet");
    }

    @Test
    void pauses_grow_and_differ() {
        BackOff backOff = new BackOff(Duration.ofSeconds(5));
        Random chance = new Random(1);
        assertThat(backOff.after(1, chance)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(5));
        assertThat(backOff.after(4, chance)).isBetween(Duration.ofSeconds(256), Duration.ofSeconds(320));
        assertThat(backOff.after(50, chance)).isBetween(Duration.ofMinutes(288), Duration.ofHours(6));
        assertThat(backOff.after(4, chance)).isNotEqualTo(backOff.after(4, chance));
    }
}
