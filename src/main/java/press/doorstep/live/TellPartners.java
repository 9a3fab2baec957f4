package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says which partners are told of what is no story. */
@ApplicationScoped
class TellPartners {

    /** Nobody's, where there are no partners. */
    private static final String PARTNERS = """
            select given.place, array(
              select p.no from live.partner p
              where case given.subject
                when 'quotation' then (select true from live.quotation q where q.id = given.id and -p.no = any (q.terms))
                when 'speaker' then (
                  select true from live.speaker s join live.quotation_term t on t.term = s.term join live.quotation q on q.no = t.quotation
                  where s.id = given.id and -p.no = any (q.terms) limit 1)
                when 'author' then (
                  select true from live.author w join live.article_term t on t.term = w.term join live.article a on a.no = t.article
                  where w.id = given.id and -p.no = any (a.terms) limit 1)
                else (
                  select true from live.collection c cross join unnest(c.articles) i (id) join live.article a on a.id = i.id
                  where c.id = given.id and -p.no = any (a.terms) limit 1)
                end)
            from unnest(?::text[], ?::uuid[]) with ordinality given (subject, id, place) where exists (select 1 from live.partner)
            """;

    @Inject
    DeskDatabase desk;

    /**
     * Whom of the partners it concerns what became of a thing that stories carry: those who may have one that does. That such things come and go with
     * stories is told by the stories.
     */
    void tell(Happened happened) {
        List<PublicEvent> open = happened.events().stream()
                .filter(event -> event.told() == null && !event.apart())
                .filter(event -> event.subject() != Subject.TOPIC && event.subject() != Subject.ARTICLE)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Map<PublicEvent, int[]> partners = new HashMap<>();
        desk.write(sql -> sql.rows(
                PARTNERS,
                row -> partners.put(open.get(row.number(1) - 1), row.numbers(2)),
                open.stream().map(event -> event.subject().key()).toArray(String[]::new),
                open.stream()
                        .map(event -> event.became() == null ? event.id() : event.became())
                        .toArray(UUID[]::new)));
        happened.tellAgain(event -> open.contains(event) ? event.telling(told(event, partners), false) : event);
    }

    private static @Nullable Told told(PublicEvent event, Map<PublicEvent, int[]> partners) {
        boolean comesOrGoes = event.happening() == Happening.PUBLISHED || event.happening() == Happening.WITHDRAWN;
        if (event.subject() == Subject.COLLECTION && event.happening() == Happening.WITHDRAWN) {
            return null;
        }
        return comesOrGoes && event.subject() != Subject.COLLECTION
                ? Told.all(new int[0])
                : Told.all(partners.getOrDefault(event, new int[0]));
    }
}
