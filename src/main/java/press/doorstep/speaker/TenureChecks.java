package press.doorstep.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedSpeaker.Tenure;
import press.doorstep.text.Checks;
import press.doorstep.text.NameChecks;

/** What holds for the offices of a speaker. */
final class TenureChecks {

    private static final int MOST = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final Comparator<Tenure> OLDEST_FIRST = Comparator.<Tenure, LocalDate>comparing(
                    tenure -> tenure.from() == null ? LocalDate.MIN : tenure.from())
            .thenComparing(tenure -> tenure.to() == null ? LocalDate.MAX : tenure.to());

    private TenureChecks() {}

    /** The offices tidied, oldest first, whatever order they were sent in. */
    static List<Tenure> tenures(Checks checks, String pointer, @Nullable List<Tenure> sent) {
        List<Tenure> given = sent == null ? List.of() : sent;
        if (given.size() > MOST) {
            checks.fault(pointer, "Must have at most " + MOST + " entries.");
            return List.of();
        }
        List<Tenure> tidy = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Tenure tenure = given.get(i);
            if (tenure == null) {
                checks.fault(pointer + "/" + i, "Must not be null.");
            } else {
                tidy.add(tenure(checks, pointer + "/" + i, tenure));
            }
        }
        tidy.sort(OLDEST_FIRST);
        return List.copyOf(tidy);
    }

    private static Tenure tenure(Checks checks, String pointer, Tenure sent) {
        day(checks, pointer + "/from", sent.from());
        day(checks, pointer + "/to", sent.to());
        if (sent.from() != null && sent.to() != null && sent.to().isBefore(sent.from())) {
            checks.fault(pointer + "/to", "Must not be before \"from\".");
        }
        return new Tenure(
                NameChecks.names(checks, pointer + "/title", sent.title()),
                NameChecks.byLanguage(checks, pointer + "/organisation", sent.organisation(), Checks.NAME),
                sent.from(),
                sent.to());
    }

    private static void day(Checks checks, String pointer, @Nullable LocalDate sent) {
        if (sent != null && (sent.isBefore(EARLIEST) || sent.isAfter(LATEST))) {
            checks.fault(pointer, "Must be a day of the years 1 to 9999.");
        }
    }
}
