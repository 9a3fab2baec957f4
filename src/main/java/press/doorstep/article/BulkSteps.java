package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.doorstep.access.Scope;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;
import press.doorstep.web.Precondition;

/** The steps that can be taken with many stories: each is the one that can be taken with one. */
@ApplicationScoped
class BulkSteps {

    /** Which scope each step needs. */
    static final Map<String, String> SCOPES = Map.of(
            "publish", Scope.CONTENT_PUBLISH,
            "cancelPublication", Scope.CONTENT_PUBLISH,
            "withdraw", Scope.CONTENT_PUBLISH,
            "cancelWithdrawal", Scope.CONTENT_PUBLISH,
            "retopic", Scope.CONTENT_WRITE);

    @Inject
    PublishArticle publish;

    @Inject
    ScheduleArticle schedule;

    @Inject
    CancelPublication cancelPublication;

    @Inject
    WithdrawArticle withdraw;

    @Inject
    PlanWithdrawal plan;

    @Inject
    CancelWithdrawal cancelWithdrawal;

    @Inject
    Retopic retopic;

    /**
     * A step, however many stories it is taken with.
     *
     * @param operation what it is called for one story
     */
    record Step(String operation, ForOne taken) {}

    /** A step with one story. */
    interface ForOne {
        ArticleView take(String story, Precondition precondition, String by);
    }

    /** The step that a request is for; refuses a request that cannot be carried out with any story. */
    Step of(BulkRequest sent) {
        requireOwnMembers(sent);
        return switch (String.valueOf(sent.action())) {
            case "publish" -> new Step("publishArticle", publication(sent.publication()));
            case "cancelPublication" -> new Step("cancelPublication", cancelPublication::cancel);
            case "withdraw" -> new Step("withdrawArticle", withdrawal(sent.withdrawal()));
            case "cancelWithdrawal" -> new Step("cancelWithdrawal", cancelWithdrawal::cancel);
            default -> new Step("patchArticle", retopic.step(sent.topics()));
        };
    }

    private ForOne publication(@Nullable PublicationRequest sent) {
        Instant at = sent == null ? null : sent.at();
        return at == null
                ? publish::publish
                : (story, precondition, by) -> schedule.schedule(story, precondition, at, by);
    }

    private ForOne withdrawal(@Nullable WithdrawalRequest sent) {
        WithdrawalRequest wanted = sent == null ? new WithdrawalRequest(null, null, null, null) : sent;
        Withdrawal.of(wanted);
        Instant at = wanted.at();
        return at == null
                ? (story, precondition, by) -> withdraw.withdraw(story, precondition, wanted, by)
                : (story, precondition, by) -> plan.plan(story, precondition, wanted, at, by);
    }

    /** What belongs to another step was meant for it. */
    private static void requireOwnMembers(BulkRequest sent) {
        Checks checks = new Checks();
        checks.choice("/action", sent.action() == null ? "" : sent.action(), SCOPES.keySet(), "publish");
        requireOnly(checks, sent, "publish", "/publication", sent.publication());
        requireOnly(checks, sent, "withdraw", "/withdrawal", sent.withdrawal());
        requireOnly(checks, sent, "retopic", "/topics", sent.topics());
        BodyRefusal.unlessSound(checks);
    }

    private static void requireOnly(
            Checks checks, BulkRequest sent, String action, String pointer, @Nullable Object member) {
        if (member != null && !action.equals(sent.action())) {
            checks.fault(pointer, "Goes with the action " + action + ".");
        }
    }
}
