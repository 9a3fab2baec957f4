package press.doorstep.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes what is erased out of the tables, with everything that points to it. Joins the caller's transaction. */
@ApplicationScoped
class RemoveRows {

    private static final String WITHOUT_OCCURRENCES = """
            update desk.revision r set snapshot = jsonb_set(
              jsonb_set(r.snapshot, '{story,occurrences}', coalesce((
                select jsonb_agg(o.it order by o.place)
                from jsonb_array_elements(r.snapshot -> 'story' -> 'occurrences') with ordinality o (it, place)
                where (o.it ->> 'quotation')::uuid <> all (?)), '[]')),
              '{utterances}', (r.snapshot -> 'utterances') - ?::uuid[]::text[])
            where jsonb_exists_any(r.snapshot -> 'utterances', ?::uuid[]::text[])
            """;

    private static final String WITHOUT_LINKS = """
            update desk.revision r set snapshot = jsonb_set(r.snapshot, '{story,links}', coalesce((
              select jsonb_agg(l.it order by l.place)
              from jsonb_array_elements(r.snapshot -> 'story' -> 'links') with ordinality l (it, place)
              where l.it ->> 'target' is null or (l.it ->> 'target')::uuid <> all (?)), '[]'))
            where exists (
              select 1 from jsonb_array_elements(r.snapshot -> 'story' -> 'links') l where (l ->> 'target')::uuid = any (?))
            """;

    /** The places of what is left, counted anew; far away first, so that no two are in one place on the way. */
    private static final String[] RENUMBER = {"update desk.%1$s set %3$s = %3$s + 1000000 where %2$s = any (?)", """
        update desk.%1$s x set %3$s = y.place from (
          select %2$s, %3$s, row_number() over (partition by %2$s order by %3$s) + %4$d as place from desk.%1$s where %2$s = any (?)
        ) y where y.%2$s = x.%2$s and y.%3$s = x.%3$s
        """};

    @Inject
    DeskDatabase desk;

    void remove(Subject subject) {
        if (!subject.quotations().isEmpty()) {
            quotations(subject.quotations());
        }
        switch (subject.kind()) {
            case "article" -> articles(subject.ids());
            case "speaker" -> speakers(subject.ids());
            case "author" -> authors(subject.ids());
            default -> {}
        }
        desk.run(
                "update desk.outbox set payload = payload - 'slug' - 'formerSlug' where subject_id = any (?)",
                all(subject));
        desk.run("delete from desk.merge where merged = any (?) or survivor = any (?)", all(subject), all(subject));
    }

    private void quotations(Set<UUID> ids) {
        List<UUID> drafts = desk.ids(
                "with gone as (delete from desk.occurrence where quotation = any (?) returning article) select distinct article from gone",
                ids);
        renumber("occurrence", "article", "ordinal", 1, drafts);
        desk.run(WITHOUT_OCCURRENCES, ids, ids, ids);
        desk.run("update desk.quotation set fragment_of = null where fragment_of = any (?)", ids);
        desk.run("delete from desk.requotation where quotation = any (?)", ids);
        desk.run("delete from desk.quotation where id = any (?)", ids);
    }

    private void articles(Set<UUID> ids) {
        List<UUID> linking = desk.ids(
                "with gone as (delete from desk.article_link where target = any (?) returning article) select distinct article from gone",
                ids);
        renumber("article_link", "article", "position", 0, linking);
        desk.run(WITHOUT_LINKS, ids, ids);
        List<UUID> collections = desk.ids(
                "with gone as (delete from desk.collection_article where article = any (?) returning collection) "
                        + "select distinct collection from gone",
                ids);
        renumber("collection_article", "collection", "position", 0, collections);
        desk.run("delete from desk.article where id = any (?)", ids);
    }

    private void speakers(Set<UUID> ids) {
        desk.run("update desk.quotation set speaker = null, revision = revision + 1 where speaker = any (?)", ids);
        for (UUID id : ids) {
            String named = "\"speaker\": \"" + id + "\"";
            desk.run(
                    "update desk.revision set snapshot = replace(snapshot::text, ?, '\"speaker\": null')::jsonb where snapshot::text like ?",
                    named,
                    "%" + named + "%");
            desk.run(
                    "update desk.occurrence set proposed = replace(proposed::text, ?, '\"speaker\": null')::jsonb where proposed::text like ?",
                    named,
                    "%" + named + "%");
        }
        desk.run("update desk.speaker set merged_into = null where id = any (?)", ids);
        desk.run("delete from desk.speaker where id = any (?)", ids);
    }

    private void authors(Set<UUID> ids) {
        desk.run("update desk.article_byline set author = null where author = any (?)", ids);
        for (UUID id : ids) {
            String named = "\"author\": \"" + id + "\"";
            desk.run(
                    "update desk.revision set snapshot = replace(snapshot::text, ?, '\"author\": null')::jsonb where snapshot::text like ?",
                    named,
                    "%" + named + "%");
        }
        desk.run("update desk.author set merged_into = null where id = any (?)", ids);
        desk.run("delete from desk.author where id = any (?)", ids);
    }

    private void renumber(String table, String owner, String place, int first, Collection<UUID> owners) {
        if (!owners.isEmpty()) {
            for (String statement : RENUMBER) {
                desk.run(statement.formatted(table, owner, place, first - 1), owners);
            }
        }
    }

    private static List<UUID> all(Subject subject) {
        return java.util.stream.Stream.concat(subject.ids().stream(), subject.quotations().stream())
                .toList();
    }
}
