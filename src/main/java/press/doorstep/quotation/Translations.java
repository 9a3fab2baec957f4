package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Finds what the same speaker said on the same day in another language, in a translation of a story that quotes them. */
@ApplicationScoped
class Translations {

    /** One that has a translation in that language already needs no other. */
    private static final String LIKELY = """
            select o.id, bool_or(x.ordinal = y.ordinal),
              least(length(o.words), length(q.words))::float8 / greatest(length(o.words), length(q.words))
            from desk.quotation q
            join desk.quotation o on o.speaker = q.speaker and o.said_on = q.said_on and o.language <> q.language and o.merged_into is null
            join desk.occurrence x on x.quotation = q.id
            join desk.occurrence y on y.quotation = o.id
            join desk.article a on a.id = x.article
            join desk.article b on b.id = y.article and b.translation_group = a.translation_group and b.id <> a.id
            where q.id = :id and o.said_on_precision = 'day' and q.said_on_precision = 'day'
              and not exists (
                select 1 from desk.quotation t where t.translation_group = q.translation_group and t.language = o.language)
            group by o.id, o.words, q.words order by 2 desc, 3 desc, 1 limit 20
            """;

    @Inject
    Quotations quotations;

    List<Variant> likely(UUID quotation) {
        return quotations
                .getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(LIKELY, Object[].class)
                .setParameter("id", quotation)
                .getResultStream()
                .map(Translations::variant)
                .toList();
    }

    /** How alike they are is how long they are and whether they come in the same place. */
    private static Variant variant(Object[] row) {
        boolean place = (Boolean) row[1];
        List<String> why = place
                ? List.of("storiesTranslated", "sameSpeaker", "sameDay", "samePlaceInStory")
                : List.of("storiesTranslated", "sameSpeaker", "sameDay");
        double length = ((Number) row[2]).doubleValue();
        return new Variant((UUID) row[0], Variant.Kind.TRANSLATION, (length + (place ? 1 : 0)) / 2, why);
    }
}
