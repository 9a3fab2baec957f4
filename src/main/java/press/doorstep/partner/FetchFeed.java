package press.doorstep.partner;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a feed. Each address is looked up once, checked, and connected to as it was checked; redirects are followed three times, each checked
 * anew; what takes too long or is too long is cut off.
 */
@ApplicationScoped
class FetchFeed {

    private static final int REDIRECTS = 3;
    private static final int CONNECT = 3_000;

    @Inject
    Vertx vertx;

    @Inject
    PartnerConfig config;

    @Inject
    Clock clock;

    private volatile @Nullable HttpClient client;

    /** A body on its way. */
    private record Answer(int status, byte @Nullable [] body, HttpClientResponse head) {
        @Nullable
        String header(String name) {
            return head.getHeader(name);
        }
    }

    Fetched fetch(String url, @Nullable String etag, @Nullable String lastModified) throws FeedFault {
        URI address = URI.create(url);
        long until = System.nanoTime() + config.patience().toNanos();
        for (int step = 0; step <= REDIRECTS; step++) {
            Answer answer = answer(PoliteRequest.to(address, etag, lastModified, config), until);
            Optional<URI> next = Redirects.from(answer.status(), answer.header("Location"), address);
            if (next.isEmpty()) {
                return read(answer, address);
            }
            address = next.get();
        }
        throw new FeedFault("The feed leads on more than " + REDIRECTS + " times.");
    }

    private Answer answer(RequestOptions options, long until) throws FeedFault {
        CompletableFuture<Answer> whole = new CompletableFuture<>();
        client().request(options)
                .compose(request -> {
                    whole.whenComplete((answer, fault) -> {
                        if (fault != null) {
                            request.reset();
                        }
                    });
                    return request.send();
                })
                .onSuccess(head -> gather(head, whole))
                .onFailure(whole::completeExceptionally);
        try {
            return whole.get(Math.max(1, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            whole.completeExceptionally(e);
            throw new FeedFault("The feed takes too long.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof FeedFault fault ? fault : new FeedFault("The feed's host does not answer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FeedFault("The application is stopping.");
        }
    }

    private void gather(HttpClientResponse head, CompletableFuture<Answer> whole) {
        Buffer body = Buffer.buffer();
        head.handler(part -> {
            if (body.length() + part.length() > config.largest()) {
                whole.completeExceptionally(new FeedFault("The feed has more than " + config.largest() + " bytes."));
            } else if (!whole.isDone()) {
                body.appendBuffer(part);
            }
        });
        head.exceptionHandler(whole::completeExceptionally);
        head.endHandler(end -> whole.complete(new Answer(head.statusCode(), body.getBytes(), head)));
    }

    private Fetched read(Answer answer, URI address) throws FeedFault {
        String coding = answer.header("Content-Encoding");
        if (answer.status() != 304 && answer.status() != 200) {
            Optional<Duration> wait = Redirects.retryAfter(answer.header("Retry-After"), clock.instant());
            throw new FeedFault("The feed answers with status " + answer.status() + ".", wait);
        }
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw new FeedFault("The feed is packed, though it was not asked to be.");
        }
        String type = answer.header("Content-Type");
        return new Fetched(
                answer.status() == 304 ? null : answer.body(),
                type == null ? "application/xml" : type,
                answer.header("ETag"),
                answer.header("Last-Modified"),
                address);
    }

    /** Made when it is needed: many newsrooms have no partners. Bodies are never unpacked, and connections not kept. */
    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = vertx.createHttpClient(new HttpClientOptions()
                    .setConnectTimeout(CONNECT)
                    .setKeepAlive(false)
                    .setDecompressionSupported(false)
                    .setMaxHeaderSize(16_384)
                    .setMaxPoolSize(2)
                    .setForceSni(true));
            client = made;
        }
        return made;
    }

    @PreDestroy
    void close() {
        HttpClient made = client;
        if (made != null) {
            made.close();
        }
    }
}
