package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a speaker speaks about. */
@ApplicationScoped
class SpeakerTopics {

    private static final String MOST_FREQUENT = """
            select topic, count(*)
            from (select q.topics
                  from (select t.quotation from live.quotation_term t where t.term = ? and not t.fragment
                        order by t.said_order desc, t.quotation desc limit 1000) newest
                  join live.quotation q on q.no = newest.quotation) said
            cross join unnest(said.topics) topic
            group by topic order by 2 desc, 1 desc
            """;

    @Inject
    LiveDatabase live;

    @Inject
    TermNumbers numbers;

    @Inject
    TopicMemory memory;

    @Inject
    TopicLists lists;

    private record Frequency(int exact, long quotations) {

        /** Before all others in a list that is sorted downwards. */
        static final Frequency START = new Frequency(Integer.MAX_VALUE, Long.MAX_VALUE);

        static Frequency at(Window window) {
            Position from = window.from();
            return from == null ? START : new Frequency(Integer.parseInt(from.tie()), Long.parseLong(from.key()));
        }

        boolean isBehind(Frequency other) {
            return quotations != other.quotations() ? quotations < other.quotations() : exact < other.exact();
        }

        Position position() {
            return new Position(Long.toString(quotations), Integer.toString(exact));
        }
    }

    /** At most a few hundred topics come out of 1,000 quotations: they are sorted here. */
    Slice list(UUID speaker, Window window, Count count, String language) {
        Term term = Term.speaker(speaker);
        List<Frequency> all = live.read(sql -> {
            Integer number = numbers.find(sql, Set.of(term)).get(term);
            return number == null
                    ? List.<Frequency>of()
                    : sql.rows(MOST_FREQUENT, row -> new Frequency(row.number(1), row.big(2)), number);
        });
        TopicMap map = memory.covering(
                all.stream().map(frequency -> new int[] {frequency.exact()}).toList());
        List<Frequency> rows = window(
                all.stream().filter(one -> map.byExact(one.exact()) != null).toList(), window);
        List<Frequency> fitting = Slices.fitting(rows, window);
        List<Topic> topics = fitting.stream()
                .flatMap(one -> Stream.ofNullable(map.byExact(one.exact())))
                .toList();
        TopicWriter writer = new TopicWriter(map, lists.totals(topics), language);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            Frequency one = fitting.get(i);
            byte[] json = writer.item(topics.get(i), its -> its.number("quotationsOfSpeaker", one.quotations()));
            items.add(new Item(topics.get(i).id(), json, one.position()));
        }
        return Slices.of(items, rows.size(), window, count == Count.NONE ? null : (long) all.size());
    }

    private static List<Frequency> window(List<Frequency> all, Window window) {
        Frequency from = Frequency.at(window);
        if (!Slices.backwards(window)) {
            return all.stream()
                    .filter(one -> one.isBehind(from))
                    .limit(window.limit() + 1L)
                    .toList();
        }
        List<Frequency> before =
                new ArrayList<>(all.stream().filter(from::isBehind).toList());
        Collections.reverse(before);
        return before.subList(0, Math.min(before.size(), window.limit() + 1));
    }
}
