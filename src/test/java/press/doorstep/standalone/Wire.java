package press.doorstep.standalone;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection over which one reader asks again and again: little work, so that readers leave the machine to those who answer them. */
final class Wire implements Closeable {

    private static final int PATIENCE = 10_000;

    private final Socket socket;
    private final InputStream in;

    Wire(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
    }

    /** @param age what the header {@code Age} says; -1 without one */
    record Answer(int status, int age, String body) {}

    Answer get(String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        int age = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).strip();
            switch (colon) {
                case 14 ->
                    length = header.regionMatches(true, 0, "content-length", 0, 14) ? Integer.parseInt(value) : length;
                case 3 -> age = header.regionMatches(true, 0, "age", 0, 3) ? Integer.parseInt(value) : age;
                default -> {}
            }
        }
        byte[] body = in.readNBytes(length);
        return new Answer(status, age, new String(body, StandardCharsets.UTF_8));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new EOFException("The connection was closed behind: " + line);
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
