package press.doorstep.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import press.doorstep.live.LiveTexts;
import press.doorstep.live.Subject;

/**
 * What stands under topics that hang elsewhere now: a topic moves in one step, what stands under it has other terms from then on and is put
 * in again little by little. Whoever calls has the index to themselves.
 */
@ApplicationScoped
class MovedTopics {

    private static final int AT_ONCE = 200;

    @Inject
    LiveTexts live;

    @Inject
    SearchIndex index;

    @Inject
    RenewThings things;

    private final Queue<UUID> waiting = new ArrayDeque<>();
    private final Queue<Map.Entry<Kind, UUID>> under = new ArrayDeque<>();

    /** Renews topics, and remembers them where one of them was moved or is gone. */
    void renew(IndexFiles files, Collection<UUID> topics) throws IOException {
        boolean moved = index.read(null, snapshot -> Hanging.differs(snapshot, topics, live.topics(topics)));
        things.renew(files, Kind.TOPIC, topics);
        if (moved) {
            waiting.addAll(topics);
        }
    }

    /** Renews some of what waits for it; false when nothing does. */
    boolean step(IndexFiles files) throws IOException {
        if (under.isEmpty() && !waiting.isEmpty()) {
            UUID topic = waiting.remove();
            live.under(Subject.ARTICLE, topic).forEach(id -> under.add(Map.entry(Kind.ARTICLE, id)));
            live.under(Subject.QUOTATION, topic).forEach(id -> under.add(Map.entry(Kind.QUOTATION, id)));
        }
        Map<Kind, List<UUID>> some = new EnumMap<>(Kind.class);
        for (int at = 0; at < AT_ONCE && !under.isEmpty(); at++) {
            Map.Entry<Kind, UUID> next = under.remove();
            some.computeIfAbsent(next.getKey(), none -> new ArrayList<>()).add(next.getValue());
        }
        for (Map.Entry<Kind, List<UUID>> each : some.entrySet()) {
            things.renew(files, each.getKey(), each.getValue());
        }
        if (!some.isEmpty()) {
            index.refresh(files);
        }
        return !under.isEmpty() || !waiting.isEmpty();
    }
}
