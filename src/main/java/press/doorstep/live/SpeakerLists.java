package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of speakers. */
@ApplicationScoped
class SpeakerLists {

    private static final long MOST_COUNTED = 1_000;
    private static final Position START = new Position("", new UUID(0, 0).toString());
    private static final Position MOST_FREQUENT = new Position("1001", new UUID(-1, -1).toString());

    private static final String NEWEST_SAID = """
            (select q.speaker, count(*) as weight
             from (select t.quotation from live.quotation_term t where t.term = ? and not t.fragment
                   order by t.said_order desc, t.quotation desc limit 1000) newest
             join live.quotation q on q.no = newest.quotation where q.speaker is not null group by q.speaker)
            """;

    @Inject
    LiveDatabase live;

    @Inject
    TermNumbers numbers;

    private record Read(List<SpeakerRow> rows, @Nullable Long total) {}

    Slice byName(SpeakersFilter filter, Window window, Count count, SpeakerWriter writer) {
        Read read = live.read(sql -> new Read(
                names(filter, window).rows(sql, SpeakerRow::read),
                count == Count.NONE ? null : total(sql, filter, count)));
        return Slices.of(
                read.rows(),
                window,
                read.total(),
                row -> new Item(
                        row.speaker().id(),
                        writer.write(row, more -> {}),
                        new Position(row.sortKey(), row.speaker().id().toString())));
    }

    private static SqlText names(SpeakersFilter filter, Window window) {
        boolean up = !Slices.backwards(window);
        String page = up ? " > (?, ?::uuid) order by 1, 2 limit ?" : " < (?, ?::uuid) order by 1 desc, 2 desc limit ?";
        String sorted = up ? "order by s.sort_key, s.id" : "order by s.sort_key desc, s.id desc";
        Position from = window.from() == null ? START : window.from();
        Object[] keyset = {from.key(), UUID.fromString(from.tie()), window.limit() + 1};
        SqlText text = new SqlText().add("select " + SpeakerRow.COLUMNS + ", 0 from (");
        if (filter.organisations().isEmpty()) {
            text.add("select s.sort_key, s.id from live.speaker s where true");
            ofKind(text, filter);
            text.add("and (s.sort_key, s.id)" + page, keyset);
        } else {
            text.add("select distinct o.sort_key, o.speaker as id");
            text.add("from unnest(?::text[]) given(slug) cross join lateral (", (Object)
                    organisations(filter.organisations()));
            text.add("select o.sort_key, o.speaker from live.speaker_organisation o where o.organisation = given.slug");
            ofOrganisation(text, filter);
            text.add("and (o.sort_key, o.speaker)" + page + ") o", keyset);
            text.add("order by 1" + (up ? ", 2" : " desc, 2 desc") + " limit ?", window.limit() + 1);
        }
        return text.add(") found join live.speaker s on s.id = found.id join live.term t on t.no = s.term " + sorted);
    }

    private static void ofKind(SqlText text, SpeakersFilter filter) {
        if (filter.kind() != null) {
            text.add("and s.kind = ?", filter.kind());
        }
    }

    private static void ofOrganisation(SqlText text, SpeakersFilter filter) {
        if (filter.kind() != null) {
            text.add("and (select s.kind from live.speaker s where s.id = o.speaker) = ?", filter.kind());
        }
    }

    private static String[] organisations(Set<String> slugs) {
        return slugs.stream().sorted().toArray(String[]::new);
    }

    private Long total(Sql sql, SpeakersFilter filter, Count count) {
        if (filter.kind() == null && filter.organisations().isEmpty()) {
            Integer all = numbers.find(sql, Set.of(Held.SPEAKERS)).get(Held.SPEAKERS);
            return all == null ? 0L : Counted.STORIES.exactly(sql, all);
        }
        SqlText text = new SqlText().add("select count(*) from (");
        if (filter.organisations().isEmpty()) {
            text.add("select 1 from live.speaker s where true");
            ofKind(text, filter);
        } else {
            text.add(
                    "select distinct o.speaker from live.speaker_organisation o where o.organisation = any (?)",
                    (Object) organisations(filter.organisations()));
            ofOrganisation(text, filter);
        }
        long most = count == Count.EXACT ? Long.MAX_VALUE : MOST_COUNTED;
        return text.add("limit ?) counted", most).number(sql);
    }

    Slice ofTopic(UUID topic, boolean exact, Window window, Count count, SpeakerWriter writer) {
        Term term = Term.topic(topic, exact);
        Read read = live.read(sql -> {
            Integer number = numbers.find(sql, Set.of(term)).get(term);
            if (number == null) {
                return new Read(List.of(), count == Count.NONE ? null : 0L);
            }
            Long total = count == Count.NONE
                    ? null
                    : new SqlText()
                            .add("select count(*) from " + NEWEST_SAID + " said", number)
                            .number(sql);
            return new Read(mostQuoted(number, window).rows(sql, SpeakerRow::read), total);
        });
        return Slices.of(
                read.rows(),
                window,
                read.total(),
                row -> new Item(
                        row.speaker().id(),
                        writer.write(row, json -> json.number("quotationsInTopic", row.weight())),
                        new Position(
                                Long.toString(row.weight()), row.speaker().id().toString())));
    }

    private static SqlText mostQuoted(Integer topic, Window window) {
        boolean down = !Slices.backwards(window);
        Position from = window.from() == null ? MOST_FREQUENT : window.from();
        return new SqlText()
                .add("select " + SpeakerRow.COLUMNS + ", said.weight from")
                .add(NEWEST_SAID + " said", topic)
                .add("join live.speaker s on s.id = said.speaker join live.term t on t.no = s.term")
                .add(
                        "where (said.weight, said.speaker) " + (down ? "<" : ">") + " (?, ?::uuid)",
                        Long.parseLong(from.key()),
                        UUID.fromString(from.tie()))
                .add(down ? "order by said.weight desc, said.speaker desc" : "order by said.weight, said.speaker")
                .add("limit ?", window.limit() + 1);
    }
}
