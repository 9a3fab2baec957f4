package press.doorstep.cache;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import press.doorstep.web.RequestGuard;

/**
 * Has connections answered from what is kept before the server sees a request: making one of what came, with its contexts, wrappers and metrics, costs
 * more than all that a kept answer needs. Of HTTP/1.1 alone, and from a connection's third request on; the first two go the long way.
 */
@Singleton
class ShortWays {

    private static final String NAME = "kept";
    private static final String SERVER = "handler";
    private static final String DECODER = "httpDecoder";

    @Inject
    RequestGuard guard;

    @Inject
    GoodAnswers good;

    private final Currency currency;
    private volatile boolean closed;

    @Inject
    ShortWays(Shelf shelf) {
        currency = shelf.currency();
    }

    /** A node that stops has its clients go elsewhere, which the server tells them. */
    void close(@Observes ShutdownDelayInitiatedEvent event) {
        closed = true;
    }

    /** For what follows on this connection, on which the server begins to answer this. */
    void open(HttpServerRequest begun) {
        if (begun.version() != io.vertx.core.http.HttpVersion.HTTP_1_1
                || !(begun.connection() instanceof HttpServerConnection connection)) {
            return;
        }
        ChannelPipeline stages = connection.channelHandlerContext().pipeline();
        if (stages.get(NAME) instanceof ShortWay known) {
            known.begun(begun.headers());
        } else {
            ChannelHandlerContext outside = stages.context(DECODER);
            if (outside != null && stages.get(SERVER) != null) {
                stages.addBefore(SERVER, NAME, new ShortWay(this, outside));
            }
        }
    }

    /** Whether it has been answered. */
    boolean answer(ChannelHandlerContext outside, HttpRequest request) {
        if (closed
                || request.decoderResult().isFailure()
                || !request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                || !outside.channel().isWritable()) {
            return false;
        }
        Asked asked = Asked.of(request);
        if (asked == null || !asked.isLasting() || !guard.admits(true, request.headers()::iteratorCharSequence)) {
            return false;
        }
        long now = System.nanoTime();
        Kept kept = good.find(asked, now);
        Form form = kept == null ? null : kept.form(good.coding(asked));
        if (kept == null || form == null) {
            return false;
        }
        GivenAnswer.write(outside, asked, kept, form, currency, now);
        return true;
    }
}
