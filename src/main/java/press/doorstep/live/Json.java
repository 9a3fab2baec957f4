package press.doorstep.live;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document being written. It can be cut where a member's value is to be set in later: {@link #cut} writes the member's name and hands
 * out everything since the last cut.
 */
final class Json {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    private final JsonGenerator out;
    private int from;

    Json() {
        try {
            out = LiveJson.MAPPER.getFactory().createGenerator(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private Json go(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Json object() {
        return go(out::writeStartObject);
    }

    Json object(String name) {
        return go(() -> out.writeObjectFieldStart(name));
    }

    /** The name of a member whose value is written next. */
    Json name(String name) {
        return go(() -> out.writeFieldName(name));
    }

    Json end() {
        return go(out::writeEndObject);
    }

    Json text(String name, @Nullable String value) {
        return go(() -> out.writeStringField(name, value));
    }

    Json text(String value) {
        return go(() -> out.writeString(value));
    }

    Json id(String name, @Nullable UUID value) {
        return text(name, value == null ? null : value.toString());
    }

    Json number(String name, long value) {
        return go(() -> out.writeNumberField(name, value));
    }

    Json number(String name, @Nullable Integer value) {
        return value == null ? nothing(name) : number(name, value.longValue());
    }

    Json time(String name, @Nullable Instant value) {
        return text(name, value == null ? null : LiveJson.time(value));
    }

    Json day(String name, @Nullable LocalDate value) {
        return text(name, value == null ? null : value.toString());
    }

    Json nothing(String name) {
        return go(() -> out.writeNullField(name));
    }

    /** A value of the published model, as Jackson writes it. */
    Json value(String name, @Nullable Object value) {
        return go(() -> out.writePOJOField(name, value));
    }

    Json value(Object value) {
        return go(() -> out.writePOJO(value));
    }

    /** A value whose JSON names its type. */
    <T> Json value(Class<T> type, T value) {
        return go(() -> LiveJson.MAPPER.writerFor(type).writeValue(out, value));
    }

    <T> Json list(String name, Collection<T> values, BiConsumer<Json, T> each) {
        go(() -> out.writeFieldName(name));
        return list(values, each);
    }

    <T> Json list(Collection<T> values, BiConsumer<Json, T> each) {
        go(out::writeStartArray);
        values.forEach(value -> each.accept(this, value));
        return go(out::writeEndArray);
    }

    /** JSON that is already written. */
    Json raw(String name, byte[] json) {
        return go(() -> {
            out.writeFieldName(name);
            out.writeRawValue("");
            out.flush();
            bytes.write(json);
        });
    }

    /** Writes the name of a member whose value comes later; answers what was written since the last cut, with that name and its colon. */
    byte[] cut(String name) {
        go(() -> {
            out.writeFieldName(name);
            out.writeRawValue("");
        });
        return piece();
    }

    /** The same for the last member: nothing is written after it, what follows is set in. */
    byte[] last(String name) {
        byte[] piece = cut(name);
        go(out::close);
        return piece;
    }

    /** What was written since the last cut. Nothing is written after it: the generator's buffers go back to where they came from. */
    byte[] bytes() {
        byte[] piece = piece();
        go(out::close);
        return piece;
    }

    private byte[] piece() {
        go(out::flush);
        byte[] all = bytes.toByteArray();
        byte[] piece = Arrays.copyOfRange(all, from, all.length);
        from = all.length;
        return piece;
    }
}
