package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What partners publish, as readers are led to it. */
@ApplicationScoped
public class LivePartnerNews {

    private static final String PUT = """
            insert into live.partner_news (id, partner, partner_slug, site, url, title, summary, language, rights, topics, published_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set partner = excluded.partner, partner_slug = excluded.partner_slug, site = excluded.site,
              url = excluded.url, title = excluded.title, summary = excluded.summary, language = excluded.language, rights = excluded.rights,
              topics = excluded.topics, published_at = excluded.published_at
            """;

    private static final String REMOVE = "delete from live.partner_news where id = any (?)";

    private static final String COLUMNS = """
            n.id, n.partner, n.partner_slug, n.site, n.url, n.title, n.summary, n.language, n.rights, n.topics, n.published_at""";

    private static final String PARTNERS =
            "select 1 from live.partner_news n where n.partner_slug = ? order by n.published_at desc limit 1";

    @Inject
    LiveDatabase live;

    @Inject
    DeskDatabase desk;

    @Inject
    TopicMemory topics;

    @Inject
    SiteConfig site;

    /**
     * Which are wanted.
     *
     * @param partners their slugs; any of them, or all partners when there is none
     * @param topics any of these or their narrower ones; all when there is none
     * @param languages any of these, and what is in a variant of them; all when there is none
     */
    public record Filter(List<String> partners, List<UUID> topics, List<String> languages) {}

    /** Joins the caller's transaction. */
    public void put(Collection<PublishedPartnerNews> news) {
        desk.write(sql -> {
            sql.batch(PUT, news.stream().map(LivePartnerNews::columns).toList());
            return news.size();
        });
    }

    /** Joins the caller's transaction. */
    public void remove(Collection<UUID> ids) {
        desk.write(sql -> sql.run(REMOVE, (Object) ids.toArray(UUID[]::new)));
    }

    /** Whether there is anything of a partner. */
    public boolean knows(String partner) {
        return live.read(sql -> sql.first(PARTNERS, row -> row.number(1), partner)) != null;
    }

    /** The latest first. {@code labels} is the language of topics' names; null for the site's first. */
    public Slice list(Filter filter, Window window, Count count, @Nullable String labels) {
        TopicMap map = topics.current();
        String language = labels == null ? site.languages().get(0) : labels;
        boolean down = !Slices.backwards(window);
        List<PublishedPartnerNews> rows = live.read(sql -> {
            SqlText text = matching("select " + COLUMNS, filter, map);
            Position from = window.from();
            if (from != null) {
                text.add(
                        "and (n.published_at, n.id) " + (down ? "<" : ">") + " (?, ?)",
                        Instant.EPOCH.plus(Long.parseLong(from.key()), ChronoUnit.MICROS),
                        UUID.fromString(from.tie()));
            }
            text.add(
                    "order by n.published_at" + (down ? " desc, n.id desc" : ", n.id") + " limit ?",
                    window.limit() + 1);
            return text.rows(sql, LivePartnerNews::read);
        });
        Long total = count == Count.NONE
                ? null
                : live.read(sql -> matching("select count(*)", filter, map).number(sql));
        return Slices.of(rows, window, total, news -> new Item(news.id(), json(news, map, language), position(news)));
    }

    private static SqlText matching(String select, Filter filter, TopicMap map) {
        SqlText text = new SqlText().add(select).add("from live.partner_news n where true");
        if (!filter.partners().isEmpty()) {
            text.add("and n.partner_slug = any (?)", (Object) filter.partners().toArray(String[]::new));
        }
        if (!filter.topics().isEmpty()) {
            text.add("and n.topics && ?", (Object) below(filter.topics(), map).toArray(UUID[]::new));
        }
        if (!filter.languages().isEmpty()) {
            text.add(
                    "and exists (select 1 from unnest(?::text[]) wanted(tag) where n.language = wanted.tag or n.language like wanted.tag || '-%')",
                    (Object) filter.languages().toArray(String[]::new));
        }
        return text;
    }

    private static List<UUID> below(List<UUID> topics, TopicMap map) {
        List<UUID> below = new ArrayList<>(topics);
        for (int i = 0; i < below.size(); i++) {
            Topic topic = map.byId(below.get(i));
            if (topic != null) {
                map.narrower(topic).forEach(narrower -> below.add(narrower.id()));
            }
        }
        return below;
    }

    private static Position position(PublishedPartnerNews news) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, news.publishedAt());
        return new Position(Long.toString(micros), news.id().toString());
    }

    private static byte[] json(PublishedPartnerNews news, TopicMap map, String language) {
        List<Topic> known = news.topics().stream()
                .map(map::byId)
                .filter(java.util.Objects::nonNull)
                .toList();
        return new Json()
                .object()
                .id("id", news.id())
                .object("partner")
                .text("slug", news.partnerSlug())
                .text("name", news.partner())
                .text("site", news.site())
                .end()
                .text("url", news.url())
                .text("title", news.title())
                .text("summary", news.summary())
                .text("language", news.language())
                .time("publishedAt", news.publishedAt())
                .list("topics", known, (json, topic) -> {
                    json.object();
                    topic.names(json, topic.name(language));
                    json.end();
                })
                .text("rights", news.rights())
                .end()
                .bytes();
    }

    private static Object[] columns(PublishedPartnerNews news) {
        return new Object[] {
            news.id(),
            news.partner(),
            news.partnerSlug(),
            news.site(),
            news.url(),
            news.title(),
            news.summary(),
            news.language(),
            news.rights(),
            news.topics().toArray(UUID[]::new),
            news.publishedAt()
        };
    }

    private static PublishedPartnerNews read(Row row) throws SQLException {
        return new PublishedPartnerNews(
                row.id(1),
                row.text(2),
                row.text(3),
                row.textOrNull(4),
                row.text(5),
                row.text(6),
                row.textOrNull(7),
                row.textOrNull(8),
                row.textOrNull(9),
                row.ids(10),
                row.time(11));
    }
}
