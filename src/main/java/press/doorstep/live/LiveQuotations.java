package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Slugs;

/** Quotations that are live, to read. */
@ApplicationScoped
public class LiveQuotations {

    private static final String FIND = "select " + StoredQuotation.COLUMNS + " from live.quotation a where ";
    private static final String BY_ID = FIND + "a.id = ?";
    private static final String BY_SLUG = FIND + "a.slug = ?";
    private static final String BY_IDS = "select " + StoredQuotation.COLUMNS
            + " from unnest(?::uuid[]) with ordinality named(id, place) join live.quotation a on a.id = named.id order by named.place";

    @Inject
    LiveDatabase live;

    @Inject
    LiveReferences references;

    @Inject
    TermNumbers numbers;

    @Inject
    Labels labels;

    @Inject
    OccurrenceLists occurrences;

    private record Read(
            List<StoredQuotation> rows, @Nullable Long total) {}

    public Lookup<Document> find(String reference, @Nullable String language) {
        StoredQuotation row = live.read(sql -> Slugs.isUuid(reference)
                ? sql.first(BY_ID, StoredQuotation::read, UUID.fromString(reference))
                : sql.first(BY_SLUG, StoredQuotation::read, reference));
        if (row == null) {
            return references.missed(Subject.QUOTATION, reference);
        }
        byte[] json = labelled(List.of(row), language).get(0);
        return new Lookup.Found<>(
                new Document(json, row.renderedAt(), List.of(row.keys().split(" "))));
    }

    /** Latest said first, unknown days last. */
    public Slice list(QuotationsFilter filter, Window window, Count count, @Nullable String language) {
        Counted counted = filter.fragments() ? Counted.QUOTATIONS : Counted.WHOLE_QUOTATIONS;
        Read read = live.read(sql -> {
            TermNeeds needs = TermNeeds.of(sql, numbers, filter.terms(), counted);
            if (!filter.articles().isEmpty()) {
                CarriedWalk walk = new CarriedWalk(filter, needs);
                return new Read(walk.rows(sql, window), count == Count.NONE ? null : walk.total(sql));
            }
            TermWalk walk = new TermWalk(ListOrder.LAST_SAID, needs, counted, days(filter));
            return new Read(
                    walk.rows(sql, StoredQuotation.COLUMNS, window, StoredQuotation::read), walk.total(sql, count));
        });
        List<StoredQuotation> fitting = Slices.fitting(read.rows(), window);
        List<byte[]> json = labelled(fitting, language);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < fitting.size(); i++) {
            StoredQuotation row = fitting.get(i);
            items.add(new Item(row.id(), json.get(i), ListOrder.position(row.saidOrder(), row.number())));
        }
        return Slices.of(items, read.rows().size(), window, read.total());
    }

    /** Those of these quotations that are live, in this order; one statement. */
    public List<Item> byId(Collection<UUID> ids, @Nullable String language) {
        List<StoredQuotation> rows =
                live.read(sql -> sql.rows(BY_IDS, StoredQuotation::read, (Object) ids.toArray(UUID[]::new)));
        List<byte[]> json = labelled(rows, language);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Item(
                        rows.get(at).id(),
                        json.get(at),
                        ListOrder.position(
                                rows.get(at).saidOrder(), rows.get(at).number())))
                .toList();
    }

    /** Where a quotation and its fragments stand, newest story first. */
    public Slice occurrences(UUID quotation, Window window, Count count) {
        return occurrences.list(quotation, window, count);
    }

    /** The newest appearances of each of these quotations, at most {@code each}, as the list of them has them; one statement. */
    public Map<UUID, List<byte[]>> latestOccurrences(Collection<UUID> quotations, int each) {
        return occurrences.latest(quotations, each);
    }

    static List<TermWalk.Condition> days(QuotationsFilter filter) {
        List<TermWalk.Condition> days = new ArrayList<>();
        if (filter.saidAfter() != null) {
            days.add(new TermWalk.Condition("said_order > ?", filter.saidAfter()));
        }
        if (filter.saidBefore() != null) {
            days.add(new TermWalk.Condition("said_order < ?", filter.saidBefore()));
            days.add(new TermWalk.Condition("said_order > '-infinity'"));
        }
        return days;
    }

    private List<byte[]> labelled(List<StoredQuotation> rows, @Nullable String language) {
        List<byte[]> json =
                new ArrayList<>(rows.stream().map(StoredQuotation::json).toList());
        if (language == null || rows.stream().allMatch(row -> row.language().equals(language))) {
            return json;
        }
        List<JsonNode> trees =
                json.stream().map(each -> LiveJson.read(each, JsonNode.class)).toList();
        labels.relabel(
                trees.stream()
                        .map(tree -> new Labels.Place(tree, published(tree)))
                        .toList(),
                language);
        return trees.stream().map(LiveJson::write).toList();
    }

    private static LocalDate published(JsonNode quotation) {
        String first = quotation.path("firstPublished").path("publishedAt").asText();
        return OffsetDateTime.parse(first).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
