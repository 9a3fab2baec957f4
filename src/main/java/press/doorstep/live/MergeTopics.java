package press.doorstep.live;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Lets one topic stand for another. Its stories enter the lists of the other at once, in one statement a list; until each is rendered again it
 * keeps the number of the merged topic, which is shown as the other. So the row stays: it says what that number has become.
 */
@ApplicationScoped
class MergeTopics {

    private static final String BECAME = "update live.topic set merged_into = ?, broader = ? where id = ?";
    private static final String LEAD = "update live.topic set merged_into = ?, broader = ? where merged_into = ?";

    @Inject
    TermNumbers terms;

    @Inject
    RecordChanges changes;

    void merge(Sql sql, UUID topic, UUID survivor) {
        Turns.alone(sql);
        Ancestry from = Ancestry.of(sql, List.of(topic, survivor));
        Ancestry.Node gone = requireNonNull(from.nodes().get(topic));
        Ancestry.Node stays = requireNonNull(from.nodes().get(survivor));
        sql.run(BECAME, survivor, survivor, topic);
        sql.run(LEAD, survivor, survivor, topic);
        Tally tally = new Tally(requireNonNull(terms.give(sql, Set.of(Term.ALL)).get(Term.ALL)));
        TopicMove move = new TopicMove(sql, topic, from, Ancestry.of(sql, List.of(topic)));
        move.run(tally);
        move.also(gone.exact(), stays.exact(), tally);
        tally.write(sql);
        changes.record(new Happened()
                .tell(PublicEvent.merged(Subject.TOPIC, topic, survivor))
                .touch(Subject.TOPIC, List.of(survivor))
                .under(from.nodes().keySet())
                .under(Ancestry.of(sql, List.of(survivor)).nodes().keySet())
                .lists(ListKeys.ALL));
    }
}
