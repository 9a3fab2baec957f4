package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;
import press.doorstep.web.Precondition;
import press.doorstep.web.Refusals;

/**
 * Takes one step with many stories, each in a transaction of its own: what one is refused does not keep the others. To ask the same again is
 * harmless, because every story has moved on from the revision that was named.
 */
@ApplicationScoped
class ChangeArticles {

    static final int MOST = 500;

    @Inject
    BulkSteps steps;

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
            ArticleView view = Collisions.settled(() -> step.take(story, Precondition.revision(read), by));
            boolean changed = !Objects.equals(read, view.revision());
            BulkView.Outcome outcome = changed ? BulkView.Outcome.DONE : BulkView.Outcome.UNCHANGED;
            return new BulkView.Item(story, outcome, 200, view.revision(), null);
        } catch (RuntimeException refused) {
            var problem = refusals.of(refused);
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
