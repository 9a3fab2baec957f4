package press.doorstep.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times and days in JSON: text only, never numbers or arrays. */
final class Times {

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Times() {}

    static String text(Instant time) {
        return MILLISECONDS.format(time);
    }

    /** What PostgreSQL and the four digits of a year can hold. */
    static boolean inRange(Instant time) {
        return inRange(time.atOffset(ZoneOffset.UTC).getYear());
    }

    static boolean inRange(LocalDate day) {
        return inRange(day.getYear());
    }

    private static boolean inRange(int year) {
        return year >= 1 && year <= 9999;
    }

    static final class InstantOut extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant time, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(text(time));
        }
    }

    static final class InstantIn extends JsonDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String wanted = "a time with its zone, as 2026-11-23T10:02:00Z";
            try {
                Instant time =
                        OffsetDateTime.parse(text(in, context, Instant.class)).toInstant();
                if (inRange(time)) {
                    return time;
                }
            } catch (DateTimeException e) {
                // Said below.
            }
            return (Instant) context.handleWeirdStringValue(Instant.class, in.getText(), wanted);
        }
    }

    static final class DayIn extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                LocalDate day = LocalDate.parse(text(in, context, LocalDate.class));
                if (inRange(day)) {
                    return day;
                }
            } catch (DateTimeException e) {
                // Said below.
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, in.getText(), "a day, as 2026-11-23");
        }
    }

    private static String text(JsonParser in, DeserializationContext context, Class<?> type) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            context.handleUnexpectedToken(type, in);
        }
        return in.getText();
    }
}
