package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.doorstep.text.FoldedWords;

/** What was said in public stories, to be found by its words. */
@ApplicationScoped
public class LiveWordings {

    /** Of each phrase so many quotations are looked at; a phrase that more have tells little. */
    private static final int USUAL = 120;

    /** Where no phrase tells much, fewer of them are looked at more closely. */
    private static final int CLOSER = 1_000;

    private static final int FEW = 8;

    /** The rarest phrases that hold so many quotations together are enough. */
    private static final int ENOUGH = 1_200;

    private static final int MOST_FOUND = 40;

    /**
     * The rarer a phrase the more it tells; the first is the whole wording. Phrases that very many have are passed over as long as there are others,
     * and of those the rarest are weighed, so that a text of a thousand words costs what a sentence costs.
     */
    private static final String ALIKE = """
            with held as materialized (
              select asked.place, p.quotations, p.held
              from unnest(?::integer[]) with ordinality asked(hash, place)
              cross join lateral (
                select array_agg(f.quotation) as quotations, count(*) as held
                from (select p.quotation from live.phrase p where p.hash = asked.hash order by p.quotation limit ?) f) p
              where p.held > 0
            ), telling as (
              select h.*, min(h.held) over () as rarest, sum(h.held) over (order by h.held, h.place rows unbounded preceding) - h.held as before
              from held h
            ), best as materialized (
              select f.quotation, min(t.rarest) as rarest, sum(case when t.place = 1 then 1000 else ln(1000000.0::float8 / t.held) end) as weight
              from telling t cross join lateral unnest(t.quotations) f(quotation)
              where t.before < ? and t.held <= greatest(t.rarest, ? - 1)
              group by f.quotation order by weight desc, f.quotation limit ?
            )
            select b.quotation, w.words, b.rarest from best b join live.wording w on w.quotation = b.quotation
            order by b.weight desc, b.quotation
            """;

    private static final String ON_RECORD = """
            select %s, s.document from unnest(?::bigint[]) with ordinality given(no, place)
            join live.quotation a on a.no = given.no left join live.speaker s on s.id = a.speaker order by given.place
            """.formatted(StoredQuotation.COLUMNS);

    private static final String CORRECTIONS = """
            select given.no, a.id, a.slug, a.headline, a.language, a.corrections
            from unnest(?::bigint[]) given(no)
            cross join lateral (
              select o.article from live.occurrence o where o.quotation = given.no
              order by o.published_at desc, o.article desc, o.rank desc limit 20) carrying
            join live.article a on a.no = carrying.article
            where length(a.corrections) > 2
            """;

    @Inject
    LiveDatabase live;

    private record Found(Worded wording, long rarest) {}

    /** Those with the most in common, at most 40. Texts of one or two words are found only as they stand. */
    public Alike alike(FoldedWords words) {
        int[] phrases = Phrases.asked(words);
        List<Found> found = find(phrases, USUAL);
        boolean common = !found.isEmpty() && found.get(0).rarest() == USUAL;
        if (common && phrases.length > FEW) {
            found = find(spread(phrases), CLOSER);
            common = !found.isEmpty() && found.get(0).rarest() == CLOSER;
        }
        return new Alike(found.stream().map(Found::wording).toList(), common);
    }

    private List<Found> find(int[] phrases, int most) {
        return phrases.length == 0
                ? List.of()
                : live.read(sql -> sql.rows(
                        ALIKE,
                        row -> new Found(new Worded(row.big(1), row.text(2)), row.big(3)),
                        phrases,
                        most,
                        Math.max(ENOUGH, FEW * most),
                        most,
                        MOST_FOUND));
    }

    private static int[] spread(int[] phrases) {
        int[] few = new int[FEW];
        for (int at = 0; at < FEW; at++) {
            few[at] = phrases[(int) ((long) at * (phrases.length - 1) / (FEW - 1))];
        }
        return few;
    }

    /** In the order given; those that are gone meanwhile are left out. Two statements for any number. */
    public List<OnRecord> onRecord(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        long[] wanted = numbers.stream().mapToLong(Long::longValue).toArray();
        return live.read(sql -> {
            Map<Long, List<JsonNode>> corrections = corrections(sql, wanted);
            return sql.rows(
                    ON_RECORD,
                    row -> {
                        StoredQuotation stored = StoredQuotation.read(row);
                        byte[] speaker = row.bytes(11);
                        return new OnRecord(
                                stored.number(),
                                LiveJson.read(stored.json(), JsonNode.class),
                                speaker == null ? null : LiveJson.read(speaker, PublishedSpeaker.class),
                                corrections.getOrDefault(stored.number(), List.of()));
                    },
                    (Object) wanted);
        });
    }

    private static Map<Long, List<JsonNode>> corrections(Sql sql, long[] numbers) {
        Map<Long, Map<String, JsonNode>> each = new HashMap<>();
        sql.rows(
                CORRECTIONS,
                row -> {
                    byte[] article = new Json()
                            .object()
                            .id("id", row.id(2))
                            .text("slug", row.text(3))
                            .text("url", "/v1/articles/" + row.id(2))
                            .text("headline", row.text(4))
                            .text("language", row.text(5))
                            .end()
                            .bytes();
                    Map<String, JsonNode> known = each.computeIfAbsent(row.big(1), number -> new LinkedHashMap<>());
                    for (JsonNode correction : LiveJson.read(row.bytes(6), JsonNode.class)) {
                        ((ObjectNode) correction).set("article", LiveJson.read(article, JsonNode.class));
                        known.put(correction.path("id").asText(), correction);
                    }
                    return known;
                },
                (Object) numbers);
        Map<Long, List<JsonNode>> latest = new HashMap<>();
        each.forEach((number, known) -> {
            List<JsonNode> sorted = new ArrayList<>(known.values());
            sorted.sort(Comparator.comparing((JsonNode correction) ->
                            correction.path("correctedAt").asText())
                    .reversed());
            latest.put(number, sorted);
        });
        return latest;
    }
}
