package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import press.doorstep.live.LiveContent;
import press.doorstep.quotation.Appearances;

/** Lets stories quote another quotation from now on when quotations are made one or two. */
@ApplicationScoped
class MoveAppearances implements Appearances {

    private static final String MOVE = """
            update desk.occurrence set quotation = :to where quotation = :from %s returning id, article
            """;

    @Inject
    Articles articles;

    @Inject
    Requotations requotations;

    @Inject
    TouchArticles touching;

    @Inject
    RenderStories rendering;

    @Inject
    LiveContent live;

    @Override
    public Set<UUID> stories(UUID quotation) {
        Set<UUID> carrying = new HashSet<>(live.articlesCarrying(Set.of(quotation)));
        articles.carriers(Set.of(quotation)).values().forEach(carrying::addAll);
        return carrying;
    }

    @Override
    public Map<String, UUID> resolve(Collection<String> stories) {
        return stories.isEmpty() ? Map.of() : articles.resolve(stories);
    }

    @Override
    public List<UUID> move(UUID from, UUID to, String by) {
        return List.copyOf(move(from, to, "", Map.of(), by));
    }

    @Override
    public void part(UUID from, UUID to, Collection<UUID> stories, String by) {
        requotations.add(from, to, stories);
        move(from, to, "and article in :those", Map.of("those", new TreeSet<>(stories)), by);
    }

    @Override
    public int giveBack(UUID from, UUID to, Collection<UUID> appearances, String by) {
        if (appearances.isEmpty()) {
            return 0;
        }
        requotations.addSingle(from, to, appearances);
        return move(from, to, "and id in :those", Map.of("those", new TreeSet<>(appearances)), by)
                .size();
    }

    @Override
    public void show(Collection<UUID> quotations) {
        rendering.render(List.of(), new TreeSet<>(live.articlesCarrying(quotations)));
    }

    /** Answers the appearances that were moved. */
    private Set<UUID> move(UUID from, UUID to, String those, Map<String, ?> values, String by) {
        var update = articles.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(MOVE.formatted(those), Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
        values.forEach(update::setParameter);
        Map<UUID, UUID> moved = new HashMap<>();
        update.list().forEach(row -> moved.put((UUID) row[0], (UUID) row[1]));
        touching.touch(new HashSet<>(moved.values()), by);
        return moved.keySet();
    }
}
