package press.doorstep.reading;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Over what time stories are the most read; a read counts half as much after a quarter of it. */
public enum TrendingWindow {
    HOUR("1h", Duration.ofHours(1)),
    DAY("24h", Duration.ofHours(24)),
    WEEK("7d", Duration.ofDays(7));

    /** What they are called. */
    public static final Set<String> CODES =
            Arrays.stream(values()).map(TrendingWindow::code).collect(Collectors.toUnmodifiableSet());

    private final String code;
    private final Duration length;

    TrendingWindow(String code, Duration length) {
        this.code = code;
        this.length = length;
    }

    public static TrendingWindow of(String code) {
        return Arrays.stream(values())
                .filter(window -> window.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    public String code() {
        return code;
    }

    Duration length() {
        return length;
    }

    Duration halfLife() {
        return length.dividedBy(4);
    }
}
