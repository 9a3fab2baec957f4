package press.doorstep.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;

/**
 * How a story ends.
 *
 * @param kind {@code withdrawal}, or {@code kill} for what must not be used by anybody any more
 * @param reason for the desk only
 * @param notice what readers are told
 */
record Withdrawal(
        String kind, @Nullable String reason, @Nullable String notice) {

    private static final Set<String> KINDS = Set.of("withdrawal", "kill");

    static Withdrawal of(WithdrawalRequest sent) {
        Checks checks = new Checks();
        Withdrawal withdrawal = new Withdrawal(
                checks.choice("/kind", sent.kind(), KINDS, "withdrawal"),
                checks.prose("/reason", sent.reason(), Checks.PROSE),
                checks.prose("/notice", sent.notice(), Checks.PROSE));
        BodyRefusal.unlessSound(checks);
        return withdrawal;
    }

    boolean isKill() {
        return kind.equals("kill");
    }
}
