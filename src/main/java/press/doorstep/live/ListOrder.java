package press.doorstep.live;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An order of rows that terms are kept for: the table of rows, that of terms, and the column that comes before the number. */
enum ListOrder {
    NEWEST("live.article", "live.article_term", "article", "published_at", "published_at", "updated_at", true, false),
    OLDEST("live.article", "live.article_term", "article", "published_at", "published_at", "updated_at", false, false),
    LAST_UPDATED(
            "live.article", "live.article_term", "article", "updated_at", "published_at", "published_at", true, false),
    LAST_SAID("live.quotation", "live.quotation_term", "quotation", "said_order", "said_order", null, true, true);

    /** {@code item} is the number's column among terms; {@code key} what is sorted by; {@code home} the second column of its primary key. */
    final String rows;

    final String terms;
    final String item;
    final String key;
    final String home;

    /** The column that the lists are kept in the order of too. */
    final @Nullable String other;

    final boolean descending;

    /** Whether fragments have lists of their own. */
    final boolean sided;

    ListOrder(
            String rows,
            String terms,
            String item,
            String key,
            String home,
            @Nullable String other,
            boolean descending,
            boolean sided) {
        this.rows = rows;
        this.terms = terms;
        this.item = item;
        this.key = key;
        this.home = home;
        this.other = other;
        this.descending = descending;
        this.sided = sided;
    }

    static ListOrder of(ArticleSort sort) {
        return switch (sort) {
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
            case LAST_UPDATED -> LAST_UPDATED;
        };
    }

    /** Which way the rows are walked: backwards is the other way round. */
    boolean walksDown(Window window) {
        return descending != (window.backwards() && window.from() != null);
    }

    /** What the walk starts behind: the keyset, or what stands before everything. */
    Object[] start(Window window) {
        boolean down = walksDown(window);
        Position from = window.from();
        if (from == null) {
            return new Object[] {down ? last() : first(), down ? Long.MAX_VALUE : Long.MIN_VALUE};
        }
        return new Object[] {key(from.key()), Long.parseLong(from.tie())};
    }

    private Object first() {
        return this == LAST_SAID ? LocalDate.MIN : OffsetDateTime.MIN;
    }

    private Object last() {
        return this == LAST_SAID ? LocalDate.MAX : OffsetDateTime.MAX;
    }

    private Object key(String text) {
        if (this == LAST_SAID) {
            return day(text);
        }
        long micros = Long.parseLong(text);
        if (Math.abs(micros) > FARTHEST) {
            throw new IllegalArgumentException("not a time of a list");
        }
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** Some 9,000 years: beyond it is nothing that a story can have. */
    private static final long FARTHEST = 300_000_000_000_000_000L;

    private static final String UNKNOWN_DAY = "unknown";

    private static LocalDate day(String text) {
        try {
            return text.equals(UNKNOWN_DAY) ? LocalDate.MIN : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a day of a list", e);
        }
    }

    static Position position(Instant at, long number) {
        return new Position(Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)), Long.toString(number));
    }

    static Position position(LocalDate said, long number) {
        return new Position(said.equals(LocalDate.MIN) ? UNKNOWN_DAY : said.toString(), Long.toString(number));
    }
}
