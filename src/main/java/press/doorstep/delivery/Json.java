package press.doorstep.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import press.doorstep.web.Listing;

/** Puts ready pieces of JSON together and takes arrays of them apart, without parsing what is in them. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** {@code {"items":[…],"page":{…}}}. */
    static byte[] listing(List<byte[]> items, Listing.Page page) {
        return joined(bytes("{\"items\":["), items, bytes("],\"page\":" + text(page) + "}"));
    }

    static byte[] listing(byte[] items, Listing.Page page) {
        return joined(bytes("{\"items\":"), List.of(items), bytes(",\"page\":" + text(page) + "}"));
    }

    static byte[] array(List<byte[]> items) {
        return joined(bytes("["), items, bytes("]"));
    }

    /** In one array, since a page is made of some ten thousand bytes. */
    private static byte[] joined(byte[] begin, List<byte[]> items, byte[] end) {
        int size = begin.length + end.length + Math.max(0, items.size() - 1);
        for (byte[] item : items) {
            size += item.length;
        }
        ByteBuffer json = ByteBuffer.allocate(size).put(begin);
        for (int at = 0; at < items.size(); at++) {
            if (at > 0) {
                json.put((byte) ',');
            }
            json.put(items.get(at));
        }
        return json.put(end).array();
    }

    /** An object of these members. */
    static byte[] object(Map<String, byte[]> members) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(1_000);
        members.forEach((name, value) -> {
            json.writeBytes(bytes((json.size() == 0 ? "{\"" : ",\"") + name + "\":"));
            json.writeBytes(value);
        });
        json.write('}');
        return json.toByteArray();
    }

    /** The object with one more member at its end. */
    static byte[] with(byte[] object, String member, byte[] value) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(object.length + member.length() + value.length + 8);
        json.write(object, 0, object.length - 1);
        json.writeBytes(bytes(",\"" + member + "\":"));
        json.writeBytes(value);
        json.write('}');
        return json.toByteArray();
    }

    /** A time that an object has as one of its own members. */
    static Instant time(byte[] object, String member) {
        try (JsonParser in = FACTORY.createParser(object)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = in.currentName().equals(member);
                in.nextToken();
                if (found) {
                    return Instant.parse(in.getText());
                }
                in.skipChildren();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("no such member: " + member);
    }

    /** The objects of an array. */
    static List<byte[]> objects(byte[] array) {
        List<byte[]> objects = new ArrayList<>();
        try (JsonParser in = FACTORY.createParser(array)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.START_OBJECT) {
                int start = (int) in.currentTokenLocation().getByteOffset();
                in.skipChildren();
                objects.add(Arrays.copyOfRange(
                        array, start, (int) in.currentLocation().getByteOffset()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return objects;
    }

    /** Cursors are base64url, so nothing needs escaping. */
    private static String text(Listing.Page page) {
        StringBuilder text = new StringBuilder("{\"limit\":").append(page.limit());
        if (page.next() != null) {
            text.append(",\"next\":\"").append(page.next()).append('"');
        }
        if (page.prev() != null) {
            text.append(",\"prev\":\"").append(page.prev()).append('"');
        }
        if (page.total() != null) {
            text.append(",\"total\":").append(page.total());
        }
        return text.append('}').toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
