package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored quotation on its way to being a {@link QuotationText}. */
record QuotationWords(
        StoredQuotation stored,
        JsonNode json,
        boolean fragment,
        @Nullable UUID speaker,
        Instant firstAt,
        int[] terms,
        Set<String> names) {

    static final String COLUMNS = StoredQuotation.COLUMNS + ", a.fragment, a.speaker, a.first_at, a.terms";

    /** Two statements for any number of them. */
    static List<QuotationWords> read(Sql sql, String select, @Nullable Object... parameters) {
        List<QuotationWords> quotations = sql.rows(select, QuotationWords::of, parameters);
        Set<UUID> speakers = new TreeSet<>();
        for (QuotationWords quotation : quotations) {
            if (quotation.speaker() != null) {
                speakers.add(quotation.speaker());
            }
        }
        Map<UUID, List<String>> names = StoryWords.names(sql, speakers);
        for (QuotationWords quotation : quotations) {
            if (quotation.speaker() != null) {
                quotation.names.addAll(names.getOrDefault(quotation.speaker(), List.of()));
            }
        }
        return quotations;
    }

    private static QuotationWords of(Row row) throws SQLException {
        StoredQuotation stored = StoredQuotation.read(row);
        JsonNode json = LiveJson.read(stored.json(), JsonNode.class);
        Set<String> names = new LinkedHashSet<>();
        StoryWords.add(names, json.path("saidBy"));
        StoryWords.add(names, json.path("occasion"));
        StoryWords.add(names, json.path("place").path("name"));
        return new QuotationWords(stored, json, row.flag(11), row.idOrNull(12), row.time(13), row.numbers(14), names);
    }

    QuotationText text(Map<Integer, Term> named) {
        JsonNode said = json.path("saidOn");
        return new QuotationText(
                stored.number(),
                stored.id(),
                stored.language(),
                json.path("text").asText(),
                said.isTextual() ? LocalDate.parse(said.textValue()) : LocalDate.MIN,
                fragment,
                List.copyOf(names),
                firstAt,
                stored.renderedAt(),
                NameWords.of(terms, named));
    }
}
