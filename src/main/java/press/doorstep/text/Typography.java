package press.doorstep.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** How a language sets speech and days, by the Unicode locale data. */
public record Typography(ULocale locale) {

    private static final String NARROW_BLANK = "\u202F";

    public static Typography of(String language) {
        return new Typography(ULocale.forLanguageTag(language));
    }

    /** Between the quote marks that the language's papers use. */
    public String quoted(String words) {
        LocaleData data = LocaleData.getInstance(locale);
        String blank = locale.getLanguage().equals("fr") ? NARROW_BLANK : "";
        return data.getDelimiter(LocaleData.QUOTATION_START)
                + blank
                + words
                + blank
                + data.getDelimiter(LocaleData.QUOTATION_END);
    }

    /** {@code precision} is {@code day}, {@code month} or {@code year}. */
    public String day(LocalDate day, String precision) {
        String parts = switch (precision) {
            case "year" -> DateFormat.YEAR;
            case "month" -> DateFormat.YEAR_MONTH;
            default -> DateFormat.YEAR_MONTH_DAY;
        };
        DateFormat format = DateFormat.getInstanceForSkeleton(parts, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return locale.isRightToLeft() ? "rtl" : "ltr";
    }

    /** What joins the parts of an attribution. */
    public String comma() {
        return switch (locale.getLanguage()) {
            case "ar", "fa", "ur", "ckb", "ps", "ug" -> "، ";
            case "ja" -> "、";
            case "zh" -> "，";
            default -> ", ";
        };
    }
}
