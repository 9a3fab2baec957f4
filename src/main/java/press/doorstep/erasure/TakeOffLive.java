package press.doorstep.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.doorstep.article.RenderAnew;
import press.doorstep.live.LiveContent;
import press.doorstep.live.Tombstone;

/** Brings what readers get in line with a desk from which something was erased, and says in its place that it was. Joins the caller's transaction. */
@ApplicationScoped
class TakeOffLive {

    private static final String NOTICE = "This was removed for good.";

    /** Gone with the last story that carried it; it does not come back, and says so. */
    private static final String ERASED =
            "update live.tombstone set kind = 'erasure', notice = ?, since = ? where id = any (?)";

    /** Slugs are made of names. What is gone is found by its id only. */
    private static final String SLUGS = """
            update %1$s.slug set slug = 'x' || substr(md5(%2$s::text || slug), 1, 24) where %2$s = any (?)
            """;

    private static final String MESSAGES = """
            update desk.webhook_delivery set body = regexp_replace(body, '"(slug|formerSlug|notice)":"([^"\\\\]|\\\\.)*"', '"\\1":null', 'g')
            where subject = any (?)
            """;

    private static final String PLACES = """
            delete from live.place p where encode(p.document, 'escape') ~ '[\\\\]342[\\\\]226[\\\\]210'
              and not exists (select 1 from live.article_term t where t.term = p.term)
            """;

    @Inject
    DeskDatabase desk;

    @Inject
    LiveContent live;

    @Inject
    RenderAnew rendering;

    /** Stories first: they are withdrawn while the desk still knows them. */
    void withdraw(Subject subject, Instant now) {
        if (subject.is("article")) {
            List<UUID> shown = desk.ids("select id from live.article where id = any (?)", subject.ids());
            live.withdraw(shown.stream()
                    .map(id -> new Tombstone(id, "erasure", now, NOTICE))
                    .toList());
            live.due(
                    desk.rows(
                            "select due from desk.article, unnest(array[scheduled_at, withdraw_at]) due where id = any (?) and due is not null",
                            row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                            subject.ids()),
                    List.of());
        }
    }

    /** Answers how many stories were rendered again. */
    int render(Subject subject, Set<UUID> shown, Instant now) {
        int rendered = rendering.render(shown);
        Set<UUID> gone = new HashSet<>(subject.ids());
        gone.addAll(subject.quotations());
        desk.run(ERASED, NOTICE, OffsetDateTime.ofInstant(now, ZoneOffset.UTC), gone);
        desk.run(SLUGS.formatted("desk", "target"), gone);
        desk.run(SLUGS.formatted("live", "id"), gone);
        live.erased(gone);
        desk.run(MESSAGES, gone);
        desk.run(PLACES);
        desk.run("update live.stamp set value = value + 1 where name = 'topics'");
        return rendered;
    }
}
