package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps speakers and authors as the desk has them, while they are public. */
@ApplicationScoped
class KeepPeople {

    private static final String IS_PUBLIC =
            "select 1 from live.speaker where id = ? union all select 1 from live.author where id = ?";

    @Inject
    TermNumbers terms;

    @Inject
    RecordChanges changes;

    @Inject
    SiteConfig site;

    @Inject
    Clock clock;

    void put(Sql sql, PublishedSpeaker speaker) {
        Presence presence = hold(sql, Presence.Table.SPEAKERS, speaker.id(), LiveJson.write(speaker));
        if (!presence.missing().isEmpty()) {
            return;
        }
        slugs(Subject.SPEAKER, speaker.id(), speaker.slug(), speaker.formerSlugs())
                .write(sql);
        Map<Term, Integer> numbers = terms.give(sql, Set.of(Term.speaker(speaker.id())));
        StoredSpeakers.put(sql, List.of(speaker), numbers, language(), clock.instant());
        tell(Subject.SPEAKER, presence, speaker.id(), speaker.slug(), ListKeys.SPEAKERS);
    }

    void put(Sql sql, PublishedAuthor author) {
        Presence presence = hold(sql, Presence.Table.AUTHORS, author.id(), LiveJson.write(author));
        if (!presence.missing().isEmpty()) {
            return;
        }
        slugs(Subject.AUTHOR, author.id(), author.slug(), author.formerSlugs()).write(sql);
        Map<Term, Integer> numbers = terms.give(sql, Set.of(Term.author(author.id())));
        StoredAuthors.put(sql, List.of(author), numbers, language(), clock.instant());
        tell(Subject.AUTHOR, presence, author.id(), author.slug(), ListKeys.AUTHORS);
    }

    /** Written as it was, it is no news. */
    private void tell(Subject subject, Presence presence, UUID id, String slug, String list) {
        if (!presence.changed().isEmpty()) {
            changes.record(
                    new Happened().tell(subject, id, slug, presence.slug(id)).lists(list));
        }
    }

    void part(Sql sql, PublishedSpeaker speaker) {
        slugs(Subject.SPEAKER, speaker.id(), speaker.slug(), speaker.formerSlugs())
                .part(sql, Subject.SPEAKER, speaker.id());
        changes.record(new Happened().touch(Subject.SPEAKER, List.of(speaker.id())));
    }

    void merged(Sql sql, Subject subject, UUID gone, UUID became) {
        if (!sql.rows(IS_PUBLIC, row -> true, gone, gone).isEmpty()) {
            changes.record(new Happened()
                    .tell(PublicEvent.merged(subject, gone, became))
                    .touch(subject, List.of(became))
                    .under(List.of(gone, became)));
        }
    }

    private static Presence hold(Sql sql, Presence.Table table, UUID id, byte[] document) {
        return Presence.hold(sql, table, Map.of(id, document), List.of(id));
    }

    private static PublicSlugs slugs(Subject subject, UUID id, String slug, List<String> former) {
        return new PublicSlugs().add(subject, id, slug, former);
    }

    private String language() {
        return site.languages().get(0);
    }
}
