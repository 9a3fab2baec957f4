package press.doorstep.live;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A live story that is near to another, and what the two have in common. */
record Kin(
        UUID id,
        String headline,
        String language,
        @Nullable UUID group,
        Instant publishedAt,
        List<Term> terms,
        List<UUID> quotations,
        boolean alike) {

    private static final String SELECT = """
            select a.id, a.headline, a.language, a.translation_group, a.published_at,
              array(select t.kind || ' ' || t.key from unnest(r.terms) with ordinality given(no, place) join live.term t on t.no = given.no
                    order by given.place),
              r.quotations, r.headline
            from live.article one join live.related r on r.article = one.no join live.article a on a.no = r.other
            where one.id = ? order by r.score desc, r.other desc limit ?
            """;

    /** Of a story, the nearest first. */
    static List<Kin> of(Sql sql, UUID story) {
        return sql.rows(SELECT, Kin::read, story, StoredRelated.KEPT);
    }

    private static Kin read(Row row) throws SQLException {
        List<Term> terms = new ArrayList<>();
        for (String text : (String[]) row.result().getArray(6).getArray()) {
            int blank = text.indexOf(' ');
            terms.add(new Term(text.substring(0, blank), text.substring(blank + 1)));
        }
        return new Kin(
                row.id(1), row.text(2), row.text(3), row.idOrNull(4), row.time(5), terms, row.ids(7), row.flag(8));
    }
}
