package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the topics and, when one is moved, the lists of what stands below it. */
@ApplicationScoped
class KeepTopics {

    private static final String UPSERT = """
            insert into live.topic (id, slug, broader, sort_key, term, exact, rendered_at, document) values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set slug = excluded.slug, broader = excluded.broader, sort_key = excluded.sort_key,
              rendered_at = excluded.rendered_at, document = excluded.document
            """;

    private static final String KNOWN = "select t.slug, t.document from live.topic t where t.id = ?";

    private static final String REMOVE = "delete from live.topic where id = ?";

    private static final String ARTICLES =
            "select count(*) from live.topic t join live.article_term a on a.term = t.exact where t.id = ?";

    private static final String STAMP = "update live.stamp set value = value + 1 where name = 'topics'";

    @Inject
    TermNumbers terms;

    @Inject
    SiteConfig site;

    @Inject
    Clock clock;

    private record Known(String slug, byte[] document) {}

    @Inject
    RecordChanges changes;

    void put(Sql sql, PublishedTopic topic) {
        Known known = sql.first(KNOWN, row -> new Known(row.text(1), row.bytes(2)), topic.id());
        Ancestry.Node before = Ancestry.of(sql, List.of(topic.id())).nodes().get(topic.id());
        boolean moved = before != null && !Objects.equals(before.broader(), topic.broader());
        if (moved) {
            Turns.alone(sql);
        }
        Ancestry from = moved ? Ancestry.of(sql, List.of(topic.id())) : null;
        write(sql, topic);
        new PublicSlugs()
                .add(Subject.TOPIC, topic.id(), topic.slug(), topic.formerSlugs())
                .write(sql);
        if (before == null) {
            Tombstones.remove(sql, List.of(topic.id()));
        }
        rehang(sql, topic.id(), from);
        sql.run(STAMP);
        if (known == null || !Arrays.equals(known.document(), LiveJson.write(topic))) {
            changes.record(new Happened()
                    .tell(Subject.TOPIC, topic.id(), topic.slug(), known == null ? null : known.slug())
                    .under(above(sql, topic.id(), from))
                    .lists(ListKeys.ALL));
        }
    }

    /** What the topic stood under and what it stands under now. */
    private static Set<UUID> above(Sql sql, UUID topic, @Nullable Ancestry from) {
        Set<UUID> above = new TreeSet<>(Ancestry.of(sql, List.of(topic)).nodes().keySet());
        if (from != null) {
            above.addAll(from.nodes().keySet());
        }
        return above;
    }

    private void write(Sql sql, PublishedTopic topic) {
        Term wide = Term.topic(topic.id(), false);
        Term exact = Term.topic(topic.id(), true);
        Map<Term, Integer> numbers = terms.give(sql, Set.of(wide, exact));
        sql.run(
                UPSERT,
                topic.id(),
                topic.slug(),
                topic.broader(),
                StoredSpeakers.sortKey(null, topic.names(), site.languages().get(0)),
                numbers.get(wide),
                numbers.get(exact),
                clock.instant(),
                LiveJson.write(topic));
    }

    private void rehang(Sql sql, UUID topic, @Nullable Ancestry from) {
        if (from != null) {
            Integer all = terms.give(sql, Set.of(Term.ALL)).get(Term.ALL);
            Tally tally = new Tally(Objects.requireNonNull(all));
            new TopicMove(sql, topic, from, Ancestry.of(sql, List.of(topic))).run(tally);
            tally.write(sql);
        }
    }

    long articles(Sql sql, UUID topic) {
        return sql.rows(ARTICLES, row -> row.big(1), topic).get(0);
    }

    void remove(Sql sql, UUID topic) {
        if (sql.run(REMOVE, topic) > 0) {
            Tombstones.put(sql, Subject.TOPIC, List.of(topic), clock.instant());
            sql.run(STAMP);
            changes.record(new Happened().gone(Subject.TOPIC, List.of(topic)).lists(ListKeys.TOPICS, ListKeys.SITE));
        }
    }
}
