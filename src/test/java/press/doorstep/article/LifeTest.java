package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.doorstep.web.Problem;

/** Every step from every state: what becomes of the story, or what it is refused with. */
class LifeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant SOON = NOW.plusSeconds(3600);
    private static final Instant LATER = SOON.plusSeconds(3600);
    private static final Withdrawal WITHDRAWAL = new Withdrawal("withdrawal", null, null);
    private static final Withdrawal KILL = new Withdrawal("kill", null, null);

    private static final Map<String, Consumer<Life>> STEPS = Map.ofEntries(
            Map.entry("edit", Life::saved),
            Map.entry("publish", LifeTest::publish),
            Map.entry("schedule", life -> life.schedule(SOON)),
            Map.entry("cancel", Life::cancelSchedule),
            Map.entry("withdraw", life -> life.withdraw(WITHDRAWAL, NOW)),
            Map.entry("kill", life -> life.withdraw(KILL, NOW)),
            Map.entry("plan", life -> life.plan(PlannedWithdrawal.of(WITHDRAWAL, LATER))),
            Map.entry("correct", Life::correct));

    @ParameterizedTest
    @CsvSource({
        // from, step, becomes
        "draft, edit, draft",
        "draft, publish, published",
        "draft, schedule, scheduled",
        "draft, cancel, draft",
        "draft, withdraw, article-never-published",
        "draft, kill, article-never-published",
        "draft, plan, article-never-published",
        "draft, correct, article-not-live",
        "scheduled, edit, scheduled",
        "scheduled, publish, published",
        "scheduled, schedule, scheduled",
        "scheduled, cancel, draft",
        "scheduled, withdraw, article-never-published",
        "scheduled, kill, article-never-published",
        "scheduled, plan, scheduled",
        "scheduled, correct, article-not-live",
        "published, edit, published",
        "published, publish, published",
        "published, schedule, published",
        "published, cancel, published",
        "published, withdraw, withdrawn",
        "published, kill, killed",
        "published, plan, published",
        "published, correct, corrected",
        "corrected, edit, corrected",
        "corrected, publish, corrected",
        "corrected, schedule, corrected",
        "corrected, cancel, corrected",
        "corrected, withdraw, withdrawn",
        "corrected, kill, killed",
        "corrected, plan, corrected",
        "corrected, correct, corrected",
        "withdrawn, edit, withdrawn",
        "withdrawn, publish, published",
        "withdrawn, schedule, article-withdrawn",
        "withdrawn, cancel, withdrawn",
        "withdrawn, withdraw, withdrawn",
        "withdrawn, kill, killed",
        "withdrawn, plan, article-not-live",
        "withdrawn, correct, article-not-live",
        "killed, edit, article-killed",
        "killed, publish, article-killed",
        "killed, schedule, article-killed",
        "killed, cancel, killed",
        "killed, withdraw, article-killed",
        "killed, kill, killed",
        "killed, plan, article-not-live",
        "killed, correct, article-not-live"
    })
    void a_step_leads_on_or_is_refused(String from, String step, String becomes) {
        Life life = at(from);
        Problem refused =
                catchThrowableOfType(Problem.class, () -> STEPS.get(step).accept(life));
        String came = refused == null ? life.state.code() : refused.code().code();
        assertThat(came).isEqualTo(becomes);
        if (refused != null) {
            assertThat(life.state.code()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @CsvSource({"published, true", "corrected, true", "draft, false", "withdrawn, false"})
    void saving_makes_a_newer_draft_of_what_readers_see(String state, boolean newer) {
        Life life = at(state);
        life.saved();
        assertThat(life.newerDraft).isEqualTo(newer);
    }

    @ParameterizedTest
    @CsvSource({"withdraw", "kill", "publish"})
    void a_step_that_was_taken_leaves_nothing_scheduled_that_it_makes_pointless(String step) {
        Life life = at("published");
        life.saved();
        life.schedule(SOON);
        life.plan(PlannedWithdrawal.of(WITHDRAWAL, LATER));
        assertThat(life.due()).containsExactly(SOON, LATER);
        STEPS.get(step).accept(life);
        assertThat(life.scheduledAt).isNull();
        assertThat(life.planned == null).isEqualTo(!step.equals("publish"));
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "1"})
    void a_story_is_never_withdrawn_before_it_is_published(int seconds) {
        Life scheduled = at("scheduled");
        PlannedWithdrawal plan = PlannedWithdrawal.of(KILL, SOON.plusSeconds(seconds));
        Problem refused = catchThrowableOfType(Problem.class, () -> scheduled.plan(plan));
        assertThat(refused != null).isEqualTo(seconds <= 0);
        Life live = at("published");
        live.plan(PlannedWithdrawal.of(KILL, SOON));
        Problem crossed = catchThrowableOfType(Problem.class, () -> live.schedule(SOON.plusSeconds(seconds)));
        assertThat(crossed == null ? "" : crossed.code().code()).isEqualTo(seconds < 0 ? "" : "schedules-cross");
    }

    @ParameterizedTest
    @CsvSource({"scheduled, false", "published, true"})
    void what_readers_will_never_see_is_not_withdrawn_from_them(String state, boolean stays) {
        Life life = at(state);
        life.plan(PlannedWithdrawal.of(WITHDRAWAL, LATER));
        life.cancelSchedule();
        assertThat(life.planned != null).isEqualTo(stays);
    }

    private static Life at(String state) {
        Life life = new Life();
        switch (ArticleState.of(state)) {
            case DRAFT -> {}
            case SCHEDULED -> life.schedule(SOON);
            case PUBLISHED -> publish(life);
            case CORRECTED -> {
                publish(life);
                life.correct();
            }
            case WITHDRAWN -> {
                publish(life);
                life.withdraw(WITHDRAWAL, NOW);
            }
            case KILLED -> {
                publish(life);
                life.withdraw(KILL, NOW);
            }
        }
        return life;
    }

    private static void publish(Life life) {
        life.publish(NOW, NOW, 1, "slug");
    }
}
