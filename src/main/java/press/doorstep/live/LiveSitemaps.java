package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All stories, as search engines are told of them. A page is a range of stories' numbers, so that a story stays on its page, and what a page
 * costs does not depend on how many there are.
 */
@ApplicationScoped
public class LiveSitemaps {

    /** Numbers on a page; far below the 50,000 that are allowed, so that a page stays small whatever its addresses are. */
    static final int PAGE = 10_000;

    /** The index of pages has it: one look for each page, whatever is on it. */
    private static final String PAGES = """
            with recursive pages (page, at) as (
              (select (a.no - 1) / 10000, a.updated_at from live.article a order by 1 desc, 2 desc limit 1)
              union all
              select before.page, before.at from pages cross join lateral (
                select (a.no - 1) / 10000 as page, a.updated_at as at from live.article a
                where (a.no - 1) / 10000 < pages.page order by 1 desc, 2 desc limit 1) before
            )
            select page::integer, at from pages order by page
            """;

    private static final String COLUMNS =
            "a.id, a.language, a.headline, a.published_at, a.updated_at, a.translation_group, a.card ";

    private static final String ENTRIES =
            "select " + COLUMNS + "from live.article a where a.no > ? and a.no <= ? order by a.no";

    private static final String NEWS = "select " + COLUMNS
            + "from live.article a where a.published_at > ? order by a.published_at desc, a.no desc limit ?";

    private static final String ALTERNATES = """
            select a.translation_group, a.id, a.card, a.language from live.article a where a.translation_group = any (?)
            order by a.translation_group, a.language
            """;

    @Inject
    LiveDatabase live;

    private record Stored(SitemapEntry entry, @Nullable UUID group) {}

    public List<SitemapPage> pages() {
        return live.read(sql -> sql.rows(PAGES, row -> new SitemapPage(row.number(1) + 1, row.time(2))));
    }

    /** The stories of a page, counted from 1; none when there is no such page. */
    public List<SitemapEntry> page(int number) {
        long end = (long) number * PAGE;
        return live.read(sql -> withAlternates(sql, sql.rows(ENTRIES, LiveSitemaps::stored, end - PAGE, end)));
    }

    /** The newest, without their translations. */
    public List<SitemapEntry> news(Instant after, int most) {
        return live.read(sql -> sql.rows(NEWS, LiveSitemaps::stored, after, most)).stream()
                .map(Stored::entry)
                .toList();
    }

    private static List<SitemapEntry> withAlternates(Sql sql, List<Stored> stored) {
        UUID[] groups = stored.stream()
                .map(Stored::group)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        if (groups.length == 0) {
            return stored.stream().map(Stored::entry).toList();
        }
        Map<UUID, List<SitemapEntry.Alternate>> alternates = new HashMap<>();
        sql.rows(
                ALTERNATES,
                row -> alternates
                        .computeIfAbsent(row.id(1), none -> new java.util.ArrayList<>())
                        .add(new SitemapEntry.Alternate(row.id(2), CardText.webUrl(row.bytes(3)), row.text(4))),
                (Object) groups);
        return stored.stream().map(story -> with(story, alternates)).toList();
    }

    private static SitemapEntry with(Stored story, Map<UUID, List<SitemapEntry.Alternate>> alternates) {
        List<SitemapEntry.Alternate> all = story.group() == null ? null : alternates.get(story.group());
        SitemapEntry entry = story.entry();
        return all == null || all.size() < 2
                ? entry
                : new SitemapEntry(
                        entry.id(),
                        entry.webUrl(),
                        entry.language(),
                        entry.headline(),
                        entry.publishedAt(),
                        entry.updatedAt(),
                        all);
    }

    private static Stored stored(Row row) throws SQLException {
        return new Stored(
                new SitemapEntry(
                        row.id(1),
                        CardText.webUrl(row.bytes(7)),
                        row.text(2),
                        row.text(3),
                        row.time(4),
                        row.time(5),
                        List.of()),
                row.idOrNull(6));
    }
}
