package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import press.doorstep.audit.RecordPart;
import press.doorstep.audit.RecordRefusedPart;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;
import press.doorstep.web.Collisions;
import press.doorstep.web.Precondition;
import press.doorstep.web.ProblemView;
import press.doorstep.web.Refusals;

/**
 * Takes one step with many stories, each in a transaction of its own: what one is refused does not keep the others. To ask the same again is
 * harmless, because every story has moved on from the revision that was named.
 */
@ApplicationScoped
class ChangeArticles {

    static final int MOST = 500;

    private static final int OK = 200;
    private static final String KIND = "article";

    @Inject
    BulkSteps steps;

    @Inject
    RecordPart done;

    @Inject
    RecordRefusedPart refused;

    @Inject
    Refusals refusals;

    BulkView change(BulkRequest sent, String by) {
        BulkSteps.Step step = steps.of(sent);
        List<BulkView.Item> outcomes = new ArrayList<>();
        for (BulkRequest.Item item : items(sent)) {
            outcomes.add(change(item, step, by));
        }
        return BulkView.of(String.valueOf(sent.action()), List.copyOf(outcomes));
    }

    private BulkView.Item change(BulkRequest.Item item, BulkSteps.Step step, String by) {
        String story = String.valueOf(item.id());
        Integer read = item.revision();
        try {
            ArticleView view = Collisions.settled(() -> done.record(
                    step.operation(),
                    KIND,
                    () -> step.taken().take(story, Precondition.revision(read), by),
                    changed -> new RecordPart.Changed(changed.id(), changed.revision())));
            boolean same = Objects.equals(read, view.revision());
            BulkView.Outcome outcome = same ? BulkView.Outcome.UNCHANGED : BulkView.Outcome.DONE;
            return new BulkView.Item(story, outcome, OK, view.revision(), null);
        } catch (RuntimeException fault) {
            ProblemView problem = refusals.of(fault);
            refused.record(step.operation(), KIND, story, problem.status(), problem.code());
            return new BulkView.Item(story, BulkView.Outcome.REFUSED, problem.status(), null, problem);
        }
    }

    private static List<BulkRequest.Item> items(BulkRequest sent) {
        Checks checks = new Checks();
        List<BulkRequest.Item> items = new ArrayList<>();
        if (sent.items() == null || sent.items().isEmpty() || sent.items().size() > MOST) {
            checks.fault("/items", "Must name from 1 to " + MOST + " stories.");
        } else {
            for (BulkRequest.Item item : sent.items()) {
                if (item == null || item.id() == null) {
                    checks.fault("/items/" + items.size(), "Must be an object with id and revision.");
                }
                items.add(item == null ? new BulkRequest.Item(null, null) : item);
            }
        }
        BodyRefusal.unlessSound(checks);
        return items;
    }
}
