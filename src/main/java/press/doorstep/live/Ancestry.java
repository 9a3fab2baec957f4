package press.doorstep.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Topics and what they stand below, as it is in this transaction, with the numbers of their terms. */
record Ancestry(Map<UUID, Node> nodes) {

    /** {@code became} is the topic it was merged into, if it was. */
    record Node(
            UUID id,
            @Nullable UUID broader,
            int term,
            int exact,
            @Nullable UUID became) {}

    private static final String UPWARDS = """
            with recursive up as (
              select t.id, t.broader, t.term, t.exact, t.merged_into from live.topic t where t.id = any (?)
              union
              select t.id, t.broader, t.term, t.exact, t.merged_into from live.topic t join up on t.id in (up.broader, up.merged_into)
            )
            select id, broader, term, exact, merged_into from up
            """;

    static Ancestry of(Sql sql, Collection<UUID> topics) {
        Map<UUID, Node> nodes = new HashMap<>();
        if (!topics.isEmpty()) {
            sql.rows(
                    UPWARDS,
                    row -> nodes.put(
                            row.id(1),
                            new Node(row.id(1), row.idOrNull(2), row.number(3), row.number(4), row.idOrNull(5))),
                    (Object) topics.toArray(UUID[]::new));
        }
        return new Ancestry(nodes);
    }

    /** The numbers of the topics themselves, in the order given; one that was merged is what it became, one that is not there is left out. */
    int[] exact(List<UUID> topics) {
        return known(topics).mapToInt(Node::exact).toArray();
    }

    /** The terms by which something with these topics is found: each exactly, and each with everything above it. */
    int[] terms(List<UUID> topics) {
        Set<Integer> terms = new LinkedHashSet<>();
        known(topics).forEach(node -> {
            terms.add(node.exact());
            upwards(node).values().forEach(above -> terms.add(above.term()));
        });
        return terms.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A topic and everything above it, nearest first. */
    Map<UUID, Node> upwards(Node node) {
        Map<UUID, Node> above = new LinkedHashMap<>();
        Node at = node;
        while (at != null && above.putIfAbsent(at.id(), at) == null) {
            at = at.broader() == null ? null : nodes.get(at.broader());
        }
        return above;
    }

    /** The topics and everything above them. */
    Set<UUID> above(List<UUID> topics) {
        Set<UUID> above = new TreeSet<>();
        known(topics).forEach(topic -> above.addAll(upwards(topic).keySet()));
        return above;
    }

    private Stream<Node> known(List<UUID> topics) {
        return topics.stream().flatMap(id -> Stream.ofNullable(present(id))).distinct();
    }

    private @Nullable Node present(@Nullable UUID id) {
        Node node = nodes.get(id);
        return node == null || node.became() == null ? node : present(node.became());
    }
}
