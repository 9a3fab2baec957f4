package press.doorstep.consistency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import press.doorstep.article.CompareRenderings;
import press.doorstep.web.Collisions;
import press.doorstep.web.Cursor;

/** Holds what readers get against what rendering would write now, a thousand stories a call, a hundred a transaction. */
@ApplicationScoped
class CheckRendering {

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
            UUID from = last;
            CompareRenderings.Compared batch = Collisions.settled(() -> comparing.compare(from));
            differing.addAll(batch.differing());
            stories += batch.stories().size();
            more = !batch.stories().isEmpty();
            last = more ? batch.stories().get(batch.stories().size() - 1) : last;
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

    static UUID first() {
        return FIRST;
    }
}
