package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is live as words, to be made findable: by id, and all of it in runs of a few hundred, the newest first. */
@ApplicationScoped
public class LiveTexts {

    private static final String ARTICLES = "select " + StoryWords.COLUMNS + " from live.article a where ";
    private static final String QUOTATIONS = "select " + QuotationWords.COLUMNS + " from live.quotation a where ";
    private static final String SPEAKERS =
            "select s.id, s.document, t.articles from live.speaker s join live.term t on t.no = s.term where ";
    private static final String HEADLINES =
            "select a.id, a.slug, a.language, a.headline from live.article a where a.id = any (?)";
    private static final String PLACES = "select p.slug, p.document from live.place p where p.slug = any (?)";
    private static final String BY_ID = "a.id = any (?)";
    private static final String BEFORE = "a.no < ? order by a.no desc limit ?";
    private static final String RENDERED = "select a.id, a.rendered_at from live.%s a where a.id = any (?)";
    private static final String UNDER =
            "select a.id from live.%1$s_term t join live.%1$s a on a.no = t.%1$s where t.term = ?";
    private static final String IDENTITY = "select value from live.stamp where name = 'identity'";

    @Inject
    LiveDatabase live;

    @Inject
    LiveTerms terms;

    @Inject
    TopicMemory topics;

    @Inject
    TopicLists topicLists;

    /** Another one when the schema {@code live} was made anew, with other numbers for everything. */
    public long identity() {
        Long identity = live.read(sql -> sql.first(IDENTITY, row -> row.big(1)));
        return identity == null ? 0 : identity;
    }

    public List<ArticleText> articles(Collection<UUID> ids) {
        return stories(live.read(sql -> StoryWords.read(sql, ARTICLES + BY_ID, (Object) ids.toArray(UUID[]::new))));
    }

    /** Those with the greatest numbers below this one, at most so many. */
    public List<ArticleText> articlesBefore(long number, int most) {
        return stories(live.read(sql -> StoryWords.read(sql, ARTICLES + BEFORE, number, most)));
    }

    private List<ArticleText> stories(List<StoryWords> rows) {
        Map<Integer, Term> named = terms.named(rows.stream()
                .flatMap(row -> java.util.Arrays.stream(row.terms()).boxed())
                .toList());
        return rows.stream().map(row -> row.text(named)).toList();
    }

    public List<QuotationText> quotations(Collection<UUID> ids) {
        return words(live.read(sql -> QuotationWords.read(sql, QUOTATIONS + BY_ID, (Object) ids.toArray(UUID[]::new))));
    }

    /** Those with the greatest numbers below this one, at most so many. */
    public List<QuotationText> quotationsBefore(long number, int most) {
        return words(live.read(sql -> QuotationWords.read(sql, QUOTATIONS + BEFORE, number, most)));
    }

    private List<QuotationText> words(List<QuotationWords> rows) {
        Map<Integer, Term> named = terms.named(rows.stream()
                .flatMap(row -> java.util.Arrays.stream(row.terms()).boxed())
                .toList());
        return rows.stream().map(row -> row.text(named)).toList();
    }

    public List<NameText> speakers(Collection<UUID> ids) {
        return live.read(
                sql -> sql.rows(SPEAKERS + "s.id = any (?)", NameWords::speaker, (Object) ids.toArray(UUID[]::new)));
    }

    /** In the order of ids. */
    public List<NameText> speakersBehind(UUID id, int most) {
        return live.read(sql -> sql.rows(SPEAKERS + "s.id > ? order by s.id limit ?", NameWords::speaker, id, most));
    }

    /** Those of these topics that there are, from memory. */
    public List<NameText> topics(Collection<UUID> ids) {
        TopicMap map = topics.current();
        return named(ids.stream()
                .flatMap(id -> java.util.stream.Stream.ofNullable(map.byId(id)))
                .toList());
    }

    public List<NameText> topics() {
        return named(topics.current().byName());
    }

    private List<NameText> named(List<Topic> all) {
        TopicLists.Totals totals = topicLists.totals(all);
        return all.stream()
                .map(topic -> NameWords.topic(topic.model(), totals.articles(topic)))
                .toList();
    }

    /** What stories are called. */
    public List<NameText> headlines(Collection<UUID> ids) {
        return live.read(sql -> sql.rows(HEADLINES, NameWords::headline, (Object) ids.toArray(UUID[]::new)));
    }

    /** What places are called, by their slugs. */
    public Map<String, String> places(Collection<String> slugs) {
        Map<String, String> names = new HashMap<>();
        live.read(sql -> sql.rows(
                PLACES,
                // A place as stored is an object that is still open behind the name of its last member.
                row -> names.put(
                        row.text(1),
                        name(new Splice(200).add(row.bytes(2)).add("0}").bytes())),
                (Object) slugs.toArray(String[]::new)));
        return names;
    }

    /** The stories or quotations that stand under a topic or anything narrower. */
    public List<UUID> under(Subject subject, UUID topic) {
        Term term = Term.topic(topic, false);
        Integer number = terms.numbers(List.of(term)).get(term);
        return number == null
                ? List.of()
                : live.read(sql -> sql.rows(UNDER.formatted(subject.key()), row -> row.id(1), number));
    }

    private static String name(byte[] place) {
        return LiveJson.read(place, JsonNode.class).path("name").asText();
    }

    /** When what is live of these was rendered. */
    public Map<UUID, Instant> renderedAt(Subject subject, Collection<UUID> ids) {
        Map<UUID, Instant> rendered = new HashMap<>();
        if (!ids.isEmpty()) {
            live.read(sql ->
                    sql.rows(RENDERED.formatted(subject.key()), row -> rendered.put(row.id(1), row.time(2)), (Object)
                            ids.toArray(UUID[]::new)));
        }
        return rendered;
    }
}
