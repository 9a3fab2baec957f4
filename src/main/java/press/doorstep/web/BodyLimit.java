package press.doorstep.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read of a body whose length was not announced, and stops where the route's limit is passed. */
@Provider
class BodyLimit implements ReaderInterceptor {

    @Inject
    RoutingContext request;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        long limit = Bodies.limit(request.request().path());
        if (!Bodies.isKnownToFit(request.request(), limit)) {
            context.setInputStream(new Counted(context.getInputStream(), limit, request));
        }
        return context.proceed();
    }

    private static final class Counted extends FilterInputStream {

        private final long limit;
        private final RoutingContext request;
        private long read;

        Counted(InputStream in, long limit, RoutingContext request) {
            super(in);
            this.limit = limit;
            this.request = request;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > limit) {
                // The rest may have no end.
                UnwantedBody.closeAfterAnswer(request);
                throw Bodies.tooLarge(limit);
            }
        }
    }
}
