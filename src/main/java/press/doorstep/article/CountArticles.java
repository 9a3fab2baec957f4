package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the desk's stories: one statement, which reads indexes only. */
@ApplicationScoped
class CountArticles {

    private static final String COUNTS = """
            select state as name, count(*) as number from desk.article group by state
            union all select 'newer', count(*) from desk.article where newer_draft
            union all select 'publications', count(*) from desk.article where scheduled_at <= :soon
            union all select 'withdrawals', count(*) from desk.article where withdraw_at <= :soon
            """;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Transactional
    public CountsView count() {
        Instant soon = clock.instant().plus(Duration.ofDays(1));
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("soon", soon)
                .getResultList();
        Map<String, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.put(row.get(0, String.class), row.get(1, Long.class)));
        Map<ArticleState, Long> states = new EnumMap<>(ArticleState.class);
        for (ArticleState state : ArticleState.values()) {
            states.put(state, counts.getOrDefault(state.code(), 0L));
        }
        return new CountsView(
                states,
                counts.getOrDefault("newer", 0L),
                counts.getOrDefault("publications", 0L),
                counts.getOrDefault("withdrawals", 0L));
    }
}
