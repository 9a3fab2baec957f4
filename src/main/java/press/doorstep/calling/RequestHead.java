package press.doorstep.calling;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Writes the head of a call. */
final class RequestHead {

    private RequestHead() {}

    static String of(Outgoing call) {
        URI url = call.url();
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String target = url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
        String host = url.getPort() > 0 ? url.getHost() + ":" + url.getPort() : url.getHost();
        List<String> lines = new ArrayList<>();
        lines.add(call.method() + " " + target + " HTTP/1.1");
        lines.add("Host: " + host);
        lines.add("User-Agent: Doorstep");
        if (call.method().equals("POST")) {
            lines.add("Content-Length: " + call.body().length);
        }
        call.headers().forEach((name, value) -> lines.add(name + ": " + value));
        lines.add("Connection: close");
        return String.join("\r\n", lines) + "\r\n\r\n";
    }
}
