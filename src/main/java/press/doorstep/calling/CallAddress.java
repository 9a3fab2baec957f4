package press.doorstep.calling;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes one call. The name is looked up once, and exactly the address that was judged is connected to, so that a name cannot lead elsewhere in
 * between; the name stays what TLS asks the receiver to prove. Redirections are not followed, and no more of the answer is read than is kept.
 */
@ApplicationScoped
public class CallAddress {

    private static final int BUFFER = 2048;

    @Inject
    CallingConfig config;

    @Inject
    Clock clock;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "calling-watch");
        thread.setDaemon(true);
        return thread;
    });
    private AddressRules rules;

    /** Where names are looked up; tests let them lie. */
    interface Names {
        InetAddress[] of(String host) throws IOException;
    }

    Names names = InetAddress::getAllByName;

    @PostConstruct
    void open() {
        rules = new AddressRules(config.allowed().orElse(List.of()));
    }

    @PreDestroy
    void close() {
        watch.shutdownNow();
    }

    public Attempt call(Outgoing call) {
        Instant at = clock.instant();
        long began = System.nanoTime();
        String head = RequestHead.of(call);
        try {
            Answer answer = exchange(call, head);
            return new Attempt(
                    at,
                    since(began),
                    answer.head().status(),
                    head,
                    answer.head().text(),
                    answer.content(),
                    null);
        } catch (IOException | RuntimeException e) {
            Duration took = since(began);
            boolean late = took.compareTo(config.timeout()) >= 0;
            String failure = late ? "It took longer than " + config.timeout().toSeconds() + " s." : reason(e);
            return new Attempt(at, took, null, head, null, null, failure);
        }
    }

    private record Answer(ResponseHead head, @Nullable String content) {}

    private Answer exchange(Outgoing call, String head) throws IOException {
        URI url = call.url();
        InetAddress address = judged(url);
        try (Socket socket = new Socket()) {
            ScheduledFuture<?> end =
                    watch.schedule(() -> abandon(socket), config.timeout().toMillis(), TimeUnit.MILLISECONDS);
            try {
                int millis = (int) config.timeout().toMillis();
                socket.setSoTimeout(millis);
                socket.connect(new InetSocketAddress(address, port(url)), millis);
                Socket line = isTls(url) ? secured(socket, url) : socket;
                OutputStream out = new BufferedOutputStream(line.getOutputStream(), BUFFER);
                out.write(head.getBytes(StandardCharsets.UTF_8));
                out.write(call.body());
                out.flush();
                return answer(new BufferedInputStream(line.getInputStream(), BUFFER), call.wanted());
            } finally {
                end.cancel(false);
            }
        }
    }

    private static Answer answer(InputStream in, int wanted) throws IOException {
        ResponseHead head = ResponseHead.read(in);
        return new Answer(head, wanted == 0 ? null : ResponseContent.read(head, in, wanted));
    }

    /** The first address of the name that may be called. */
    private InetAddress judged(URI url) throws IOException {
        String host = url.getHost().replaceAll("^\\[|]$", "");
        return Arrays.stream(names.of(host))
                .filter(isTls(url) ? rules::permits : rules::isAllowed)
                .findFirst()
                .orElseThrow(() -> new IOException("Its address may not be called."));
    }

    private static Socket secured(Socket socket, URI url) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(socket, url.getHost(), port(url), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static void abandon(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed in any case.
        }
    }

    static boolean isTls(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    static int port(URI url) {
        return url.getPort() > 0 ? url.getPort() : isTls(url) ? 443 : 80;
    }

    private static String reason(Exception e) {
        String said = e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
