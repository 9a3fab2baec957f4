package press.doorstep.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Names;
import press.doorstep.text.Slugs;
import press.doorstep.text.SortKeys;

/** The rows of speakers. */
final class StoredSpeakers {

    private static final String UPSERT = """
            insert into live.speaker (id, slug, kind, sort_key, term, rendered_at, document) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set slug = excluded.slug, kind = excluded.kind, sort_key = excluded.sort_key,
              rendered_at = excluded.rendered_at, document = excluded.document
            """;

    private static final String ADD_ORGANISATION = """
            insert into live.speaker_organisation (organisation, sort_key, speaker) values (?, ?, ?)
            """;

    private static final String REMOVE_ORGANISATIONS = "delete from live.speaker_organisation where speaker = any (?)";

    private StoredSpeakers() {}

    /** {@code language} is that of names nobody asked for in another. */
    static void put(
            Sql sql, List<PublishedSpeaker> speakers, Map<Term, Integer> numbers, String language, Instant now) {
        if (speakers.isEmpty()) {
            return;
        }
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> organisations = new ArrayList<>();
        for (PublishedSpeaker speaker : speakers) {
            String sortKey = sortKey(speaker.sortName(), speaker.names(), language);
            rows.add(new Object[] {
                speaker.id(),
                speaker.slug(),
                speaker.kind(),
                sortKey,
                numbers.get(Term.speaker(speaker.id())),
                now,
                LiveJson.write(speaker)
            });
            organisations(speaker).forEach(slug -> organisations.add(new Object[] {slug, sortKey, speaker.id()}));
        }
        removeOrganisations(sql, speakers.stream().map(PublishedSpeaker::id).toList());
        sql.batch(UPSERT, rows);
        sql.batch(ADD_ORGANISATION, organisations);
    }

    static void removeOrganisations(Sql sql, Collection<UUID> speakers) {
        if (!speakers.isEmpty()) {
            sql.run(REMOVE_ORGANISATIONS, (Object) speakers.toArray(UUID[]::new));
        }
    }

    static String sortKey(@Nullable String sortName, Names names, String language) {
        return SortKeys.of(sortName != null ? sortName : names.in(language).text());
    }

    private static TreeSet<String> organisations(PublishedSpeaker speaker) {
        TreeSet<String> slugs = new TreeSet<>();
        for (PublishedSpeaker.Tenure tenure : speaker.tenures()) {
            if (tenure.organisation() != null) {
                tenure.organisation().byLanguage().values().forEach(name -> slugs.add(Slugs.from(name)));
            }
        }
        return slugs;
    }
}
