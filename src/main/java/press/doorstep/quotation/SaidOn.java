package press.doorstep.quotation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;

/** When something was said, as exactly as it is known: the day, or the first day of the month or year. */
record SaidOn(LocalDate day, String precision) {

    /** Reads {@code 2019-02-13}, {@code 2019-02} or {@code 2019}; null when it is absent, or noted as a fault. */
    static @Nullable SaidOn of(Checks checks, String pointer, @Nullable String sent, @Nullable String precision) {
        if (sent == null) {
            if (precision != null) {
                checks.fault(pointer + "Precision", "Says how exact saidOn is, which is not there.");
            }
            return null;
        }
        SaidOn read = read(sent);
        if (read == null) {
            checks.fault(pointer, "Must be a day, a month or a year, as 2019-02-13, 2019-02 or 2019.");
            return null;
        }
        return precision == null ? read : read.as(checks, pointer + "Precision", precision);
    }

    private static @Nullable SaidOn read(String sent) {
        try {
            SaidOn read = switch (sent.length()) {
                case 4 -> new SaidOn(Year.parse(sent).atDay(1), "year");
                case 7 -> new SaidOn(YearMonth.parse(sent).atDay(1), "month");
                default -> new SaidOn(LocalDate.parse(sent), "day");
            };
            int year = read.day.getYear();
            return year >= 1 && year <= 9999 ? read : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A whole day may be known to be inexact; a month or year cannot be more exact than it is. */
    private @Nullable SaidOn as(Checks checks, String pointer, String precision) {
        if (this.precision.equals(precision)) {
            return this;
        }
        if (this.precision.equals("day") && precision.equals("month")) {
            return new SaidOn(day.withDayOfMonth(1), precision);
        }
        if (!this.precision.equals("year") && precision.equals("year")) {
            return new SaidOn(day.withDayOfYear(1), precision);
        }
        checks.fault(pointer, "Must be day, month or year, and no more exact than saidOn.");
        return null;
    }
}
