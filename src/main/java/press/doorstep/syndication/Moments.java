package press.doorstep.syndication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the formats want them. */
final class Moments {

    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** Of what has no time of its own; readers of feeds doubt times before there were any. */
    static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private Moments() {}

    static String rfc3339(Instant time) {
        return RFC_3339.format(time);
    }

    static String rfc822(Instant time) {
        return RFC_822.format(time);
    }
}
