package press.doorstep.cache;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/** Stands in a connection before the server, and answers from what is kept before a request is made of what came. All else it hands on. */
final class ShortWay extends ChannelDuplexHandler {

    private final ShortWays ways;

    /** Where answers are written, past what makes bytes of answers: they are bytes. */
    private final ChannelHandlerContext outside;

    private final Turn turn = new Turn();
    private boolean rest;
    private boolean wrote;

    ShortWay(ShortWays ways, ChannelHandlerContext outside) {
        this.ways = ways;
        this.outside = outside;
    }

    /** @param headers of the request that the server begins to answer */
    void begun(Object headers) {
        turn.begun(headers);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            if (turn.isOurs() && ways.answer(outside, request)) {
                rest = true;
                wrote = true;
                return;
            }
            handOn(request);
        } else if (rest) {
            rest = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
            return;
        }
        context.fireChannelRead(message);
    }

    private void handOn(HttpRequest request) {
        turn.handedOn(request.headers());
        if (request.decoderResult().isFailure() || !HttpUtil.isKeepAlive(request)) {
            turn.end();
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (wrote) {
            wrote = false;
            outside.flush();
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        boolean interim = false;
        if (message instanceof HttpResponse response) {
            interim = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
            if (response.status().code() == 101 || response.headers().contains(HttpHeaderNames.CONNECTION)) {
                turn.end();
            }
        }
        if (message instanceof LastHttpContent && !interim) {
            turn.answered();
        }
        context.write(message, promise);
    }
}
