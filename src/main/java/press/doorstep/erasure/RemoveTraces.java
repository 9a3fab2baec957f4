package press.doorstep.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.doorstep.outbox.Outbox;
import press.doorstep.text.Fingerprint;

/** Takes what is erased out of everything the desk keeps. Joins the caller's transaction. */
@ApplicationScoped
class RemoveTraces {

    /** Whoever edits such a story has the words still before them, and must not put them back. */
    private static final String TOUCH =
            "update desk.article set revision = revision + 1, updated_at = ?, updated_by = ? where id = any (?)";

    private static final String CONTEXTS = """
            update desk.occurrence set stood = null, spans = (
              select coalesce(jsonb_agg(s.it || '{"prefix": "", "suffix": ""}' order by s.place), '[]')
              from jsonb_array_elements(spans) with ordinality s (it, place))
            where article = any (?) and (spans <> '[]' or stood is not null)
            """;

    private static final String CONTEXTS_THEN = """
            update desk.revision r set snapshot = jsonb_set(r.snapshot, '{story,occurrences}', (
              select jsonb_agg(o.it || jsonb_build_object('stood', null, 'spans', (
                select coalesce(jsonb_agg(s.it || '{"prefix": "", "suffix": ""}' order by s.place), '[]')
                from jsonb_array_elements(o.it -> 'spans') with ordinality s (it, place))) order by o.place)
              from jsonb_array_elements(r.snapshot -> 'story' -> 'occurrences') with ordinality o (it, place)))
            where r.article = any (?) and r.snapshot -> 'story' -> 'occurrences' <> '[]'
            """;

    private static final String CONTEXTS_CORRECTED = """
            update desk.correction set affected = (
              select jsonb_agg(w.it || jsonb_build_object('spans', (
                select coalesce(jsonb_agg(s.it || '{"prefix": "", "suffix": ""}' order by s.place), '[]')
                from jsonb_array_elements(w.it -> 'spans') with ordinality s (it, place))) order by w.place)
              from jsonb_array_elements(affected) with ordinality w (it, place))
            where article = any (?) and affected <> '[]'
            """;

    @Inject
    DeskDatabase desk;

    @Inject
    RemoveRows rows;

    @Inject
    CoverWords covering;

    @Inject
    ForgetCopies copies;

    @Inject
    Outbox outbox;

    /** Answers in how many rows words were covered. */
    long remove(Subject subject, Set<UUID> drafts, Instant now, String by) {
        rows.remove(subject);
        long places = covering.cover(subject.masks());
        desk.run(TOUCH, OffsetDateTime.ofInstant(now, ZoneOffset.UTC), by, drafts);
        contexts(drafts);
        copies.forget(drafts);
        fingerprints();
        if (subject.id() != null) {
            outbox.append(
                    subject.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                            + subject.kind().substring(1) + "Erased",
                    subject.kind(),
                    subject.id(),
                    Map.of());
        }
        return places;
    }

    /** The words around a span may end within what was covered, so that a part of it would be left. */
    private void contexts(Set<UUID> drafts) {
        desk.run(CONTEXTS, drafts);
        desk.run(CONTEXTS_THEN, drafts);
        desk.run(CONTEXTS_CORRECTED, drafts);
    }

    /** Of speakers and quotations whose names and words were covered: by the old ones they could still be recognised. */
    private void fingerprints() {
        desk.run(
                "update desk.speaker set called = null, called_revision = null where strpos(names::text || aliases::text, ?) > 0",
                Mask.BLOCK);
        record Covered(UUID id, String words) {}
        for (Covered quotation : desk.rows(
                "select id, words from desk.quotation where strpos(words, ?) > 0",
                row -> new Covered(row.getObject(1, UUID.class), row.getString(2)),
                Mask.BLOCK)) {
            desk.run(
                    "update desk.quotation set fingerprint = ? where id = ?",
                    Fingerprint.of(quotation.words()),
                    quotation.id());
        }
    }
}
