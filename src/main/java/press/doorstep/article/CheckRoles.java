package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.quotation.RoleMismatch;
import press.doorstep.quotation.RoleMismatches;
import press.doorstep.speaker.FindSpeakers;
import press.doorstep.text.Offices;

/** Holds roles that stories print against the offices of the day, wherever either has changed; the database notes where. */
@ApplicationScoped
class CheckRoles {

    static final int BATCH = 300;

    /** One node at a time: what is found replaces what was found before. */
    private static final String TURN = "select pg_try_advisory_xact_lock(hashtextextended('desk.role_check', 0))";

    private static final String WAITING = "select id, quotation, speaker from desk.role_check order by id limit :most";

    /** What is quoted of a speaker is waited for one by one, so that nobody quoted often keeps others waiting. */
    private static final String SPREAD = """
            insert into desk.role_check (quotation)
            select q.id from desk.quotation q
            where q.speaker in :speakers
              and exists (select 1 from desk.occurrence o where o.quotation = q.id and o.role_printed is not null)
            """;

    private static final String PRINTED = """
            select o.id, o.quotation, o.article, o.role_printed, q.speaker, q.said_on, q.said_on_precision
            from desk.occurrence o join desk.quotation q on q.id = o.quotation
            where o.quotation in :quotations and o.role_printed is not null and q.speaker is not null and q.said_on is not null
            """;

    @Inject
    EntityManager entities;

    @Inject
    FindSpeakers speakers;

    @Inject
    RoleMismatches mismatches;

    private record Waiting(
            long id, @Nullable UUID quotation, @Nullable UUID speaker) {}

    private record Printed(
            UUID id, UUID quotation, UUID article, String role, UUID speaker, LocalDate said, String precision) {}

    /** Checks those that have waited longest; answers how many there were. */
    @Transactional
    public int check() {
        List<Waiting> waiting = waiting();
        if (waiting.isEmpty()) {
            return 0;
        }
        List<UUID> named = given(waiting, Waiting::speaker);
        if (!named.isEmpty()) {
            entities.createNativeQuery(SPREAD).setParameter("speakers", named).executeUpdate();
        }
        List<UUID> quotations = given(waiting, Waiting::quotation);
        if (!quotations.isEmpty()) {
            mismatches.replace(quotations, wrong(printed(quotations)));
        }
        entities.createNativeQuery("delete from desk.role_check where id in :done")
                .setParameter("done", waiting.stream().map(Waiting::id).toList())
                .executeUpdate();
        return waiting.size();
    }

    private List<Waiting> waiting() {
        Session session = entities.unwrap(Session.class);
        boolean any = session.createNativeQuery("select exists (select 1 from desk.role_check)", Boolean.class)
                .getSingleResult();
        if (!any || !session.createNativeQuery(TURN, Boolean.class).getSingleResult()) {
            return List.of();
        }
        return session.createNativeQuery(WAITING, Object[].class)
                .setParameter("most", BATCH)
                .getResultStream()
                .map(row -> new Waiting(((Number) row[0]).longValue(), (UUID) row[1], (UUID) row[2]))
                .toList();
    }

    private static List<UUID> given(List<Waiting> waiting, Function<Waiting, @Nullable UUID> member) {
        return waiting.stream().map(member).filter(Objects::nonNull).distinct().toList();
    }

    private List<Printed> printed(Collection<UUID> quotations) {
        return entities.unwrap(Session.class)
                .createNativeQuery(PRINTED, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("quotation", UUID.class)
                .addScalar("article", UUID.class)
                .addScalar("role_printed", String.class)
                .addScalar("speaker", UUID.class)
                .addScalar("said_on", LocalDate.class)
                .addScalar("said_on_precision", String.class)
                .setParameter("quotations", quotations)
                .getResultStream()
                .map(row -> new Printed(
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        (String) row[3],
                        (UUID) row[4],
                        (LocalDate) row[5],
                        (String) row[6]))
                .toList();
    }

    private List<RoleMismatch> wrong(List<Printed> printed) {
        Map<UUID, PublishedSpeaker> quoted =
                speakers.shown(printed.stream().map(Printed::speaker).collect(Collectors.toSet()));
        List<RoleMismatch> wrong = new ArrayList<>();
        for (Printed each : printed) {
            PublishedSpeaker speaker = quoted.get(each.speaker());
            if (speaker != null && !speaker.tenures().isEmpty()) {
                List<PublishedSpeaker.Tenure> held = speaker.rolesIn(each.said(), each.precision());
                if (held.stream()
                        .noneMatch(office -> Offices.fits(each.role(), office.title(), office.organisation()))) {
                    wrong.add(new RoleMismatch(each.id(), each.quotation(), each.article(), each.role(), held));
                }
            }
        }
        return wrong;
    }
}
