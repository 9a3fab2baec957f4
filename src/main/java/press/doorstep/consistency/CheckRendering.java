package press.doorstep.consistency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import press.doorstep.article.CompareRenderings;
import press.doorstep.web.Collisions;
import press.doorstep.web.Cursor;

/** Holds what readers get against what rendering would write now, a thousand stories a call, a hundred a transaction. */
@ApplicationScoped
class CheckRendering {

    private static final Logger LOG = Logger.getLogger(CheckRendering.class);

    static final String BINDING = "manage/consistency";

    private static final UUID FIRST = new UUID(0, 0);
    private static final int MOST = 1_000;
    private static final int EXAMPLES = 5;

    @Inject
    CompareRenderings comparing;

    /** What was found, and how far it went. */
    record Found(CheckView check, ConsistencyView.Deep deep) {}

    Found from(UUID after) {
        List<UUID> differing = new ArrayList<>();
        UUID last = after;
        int stories = 0;
        boolean more = true;
        while (more && stories < MOST) {
            List<UUID> batch = comparing.next(last);
            differing.addAll(differing(batch));
            stories += batch.size();
            more = !batch.isEmpty();
            last = more ? batch.get(batch.size() - 1) : last;
        }
        List<String> examples = differing.stream()
                .limit(EXAMPLES)
                .map(id -> "missing: article " + id)
                .toList();
        CheckView check = new CheckView(
                "rendering",
                "Every live story, with its quotations and terms, is what rendering would write now.",
                differing.size(),
                0,
                examples);
        return new Found(check, new ConsistencyView.Deep(stories, more ? Cursor.encode(BINDING, last) : null));
    }

    /** A story that cannot even be rendered as things are does not keep the others from being compared. */
    private List<UUID> differing(List<UUID> batch) {
        if (batch.isEmpty()) {
            return List.of();
        }
        try {
            return Collisions.settled(() -> comparing.compare(batch));
        } catch (RuntimeException unrenderable) {
            LOG.debugf(unrenderable, "Stories could not be rendered again: %s", batch);
            return batch.size() == 1
                    ? batch
                    : batch.stream()
                            .flatMap(one -> differing(List.of(one)).stream())
                            .toList();
        }
    }

    static UUID first() {
        return FIRST;
    }
}
