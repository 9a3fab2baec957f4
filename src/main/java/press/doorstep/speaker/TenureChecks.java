package press.doorstep.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedSpeaker.Tenure;
import press.doorstep.text.Checks;
import press.doorstep.text.NameChecks;

/** What holds for the offices of a speaker. */
final class TenureChecks {

    static final int MOST = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    static final Comparator<Tenure> OLDEST_FIRST =
            Comparator.<Tenure, LocalDate>comparing(TenureChecks::start).thenComparing(TenureChecks::end);

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
        for (int i = 0; i < tidy.size(); i++) {
            clashes(checks, pointer + "/" + i, tidy.get(i), tidy.subList(0, i));
        }
        return oldestFirst(tidy);
    }

    /** A fault when the same office is held already at the time. Different offices may be held at once. */
    static void clashes(Checks checks, String pointer, Tenure office, List<Tenure> others) {
        if (others.stream().anyMatch(other -> clash(other, office))) {
            checks.fault(pointer, "Is an office that is held already at the time.");
        }
    }

    /** The same office at the same time. One term may begin on the day on which the last one ended. */
    static boolean clash(Tenure one, Tenure other) {
        return one.title().equals(other.title())
                && Objects.equals(one.organisation(), other.organisation())
                && start(one).isBefore(end(other))
                && start(other).isBefore(end(one));
    }

    static List<Tenure> oldestFirst(List<Tenure> tenures) {
        return tenures.stream().sorted(OLDEST_FIRST).toList();
    }

    private static LocalDate start(Tenure tenure) {
        return tenure.from() == null ? LocalDate.MIN : tenure.from();
    }

    private static LocalDate end(Tenure tenure) {
        return tenure.to() == null ? LocalDate.MAX : tenure.to();
    }

    /** One office tidied. */
    static Tenure tenure(Checks checks, String pointer, Tenure sent) {
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
