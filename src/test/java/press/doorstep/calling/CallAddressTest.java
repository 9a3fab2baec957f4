package press.doorstep.calling;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that lead where nobody is to be called, and answers of every length. Only 127.0.0.2 may be called here. */
class CallAddressTest {

    private final CallAddress calling = new CallAddress();
    private final AtomicInteger inside = new AtomicInteger();
    private ServerSocket canary;
    private HttpServer receiver;

    @BeforeEach
    void somebody_listens_who_must_not_be_called() throws IOException {
        calling.clock = Clock.systemUTC();
        calling.config = new CallingConfig() {
            @Override
            public Optional<List<String>> allowed() {
                return Optional.of(List.of("127.0.0.2"));
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(2);
            }
        };
        calling.open();
        canary = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
        Thread listening = new Thread(this::listen);
        listening.setDaemon(true);
        listening.start();
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.2", canary.getLocalPort()), 0);
        receiver.createContext("/", call -> {
            try (call) {
                byte[] answer = call.getRequestURI().getQuery().getBytes(StandardCharsets.UTF_8);
                call.sendResponseHeaders(200, call.getRequestURI().getPath().equals("/chunks") ? 0 : answer.length);
                call.getResponseBody().write(answer);
            }
        });
        receiver.start();
    }

    @AfterEach
    void nobody_listens_any_more() throws IOException {
        calling.close();
        canary.close();
        receiver.stop(0);
    }

    private void listen() {
        try {
            while (true) {
                canary.accept().close();
                inside.incrementAndGet();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "2130706433",
                "127.1",
                "[::ffff:127.0.0.1]",
                "[::1]",
                "0.0.0.0",
                "10.0.0.1",
                "169.254.169.254"
            })
    void however_it_is_spelled_it_is_not_called(String host) {
        Attempt attempt = calling.call(post("http://" + host + ":" + canary.getLocalPort() + "/"));
        assertThat(attempt.status()).isNull();
        assertThat(attempt.failure()).isNotBlank();
        assertThat(inside).hasValue(0);
    }

    /** A name that is judged as one address and would be called as another. */
    @Test
    void a_name_is_looked_up_once_and_what_was_judged_is_called() throws IOException {
        AtomicInteger lookups = new AtomicInteger();
        InetAddress allowed = InetAddress.getByName("127.0.0.2");
        InetAddress closed = InetAddress.getByName("127.0.0.1");
        calling.names = host -> new InetAddress[] {lookups.getAndIncrement() % 2 == 0 ? allowed : closed};
        String url = "http://rebinding.example:" + canary.getLocalPort() + "/?x";
        assertThat(calling.call(post(url)).status()).isEqualTo(200);
        assertThat(lookups).hasValue(1);
        Attempt second = calling.call(post(url));
        assertThat(second.failure()).isEqualTo("Its address may not be called.");
        calling.names = host -> new InetAddress[] {closed, allowed};
        assertThat(calling.call(post(url)).status()).isEqualTo(200);
        assertThat(inside).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/chunks", "/whole"})
    void no_more_is_read_than_is_wanted(String path) {
        String url = "http://127.0.0.2:" + canary.getLocalPort() + path + "?0123456789";
        assertThat(calling.call(Outgoing.get(URI.create(url), 20)).content()).isEqualTo("0123456789");
        assertThat(calling.call(Outgoing.get(URI.create(url), 4)).content()).isEqualTo("0123");
        assertThat(calling.call(post(url)).content()).isNull();
    }

    private static Outgoing post(String url) {
        return Outgoing.post(URI.create(url), Map.of("Content-Type", "text/plain"), new byte[] {'x'});
    }
}
