package press.doorstep.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A withdrawal that is to come. */
@Embeddable
record PlannedWithdrawal(
        @Column(name = "withdraw_at") Instant at,
        @Column(name = "withdraw_kind") String kind,
        @Column(name = "withdraw_reason") @Nullable String reason,
        @Column(name = "withdraw_notice") @Nullable String notice) {

    static PlannedWithdrawal of(Withdrawal withdrawal, Instant at) {
        return new PlannedWithdrawal(at, withdrawal.kind(), withdrawal.reason(), withdrawal.notice());
    }

    Withdrawal withdrawal() {
        return new Withdrawal(kind, reason, notice);
    }

    boolean isLike(@Nullable PlannedWithdrawal other) {
        return other != null && at.equals(other.at) && withdrawal().equals(other.withdrawal());
    }
}
