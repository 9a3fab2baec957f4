package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What partners may have, as the desk says it. A change of the rules is in force for what is published from then on, and for what is live as soon
 * as the stories were held against it, some hundred at a time and the newest first.
 */
@ApplicationScoped
public class Entitlements {

    private static final String RULES = "select p.no, p.rules::text from live.partner p order by p.no";

    private static final String MERGED = "select t.id, t.merged_into from live.topic t where t.merged_into is not null";

    private static final String PUT = """
            insert into live.partner (no, rules) values (?, ?::jsonb) on conflict (no) do update set rules = excluded.rules
            """;

    private static final String REMOVE = "delete from live.partner where no = ?";

    /** A partner is a term like any other, with a number that says who. */
    private static final String TERM = """
            insert into live.term (no, kind, key) overriding system value values (?, 'partner', ?) on conflict do nothing
            """;

    private static final String HOLD_ALL = """
            update live.stamp set value = (select coalesce(max(a.no), 0) + 1 from live.article a) where name = 'entitlements'
            """;

    private static final String LEFT = """
            select (select count(*) from live.article a where a.no < (select s.value from live.stamp s where s.name = 'entitlements'))
              + (select count(*) from live.entitlement_due d where d.at <= now())
            """;

    @Inject
    DeskDatabase desk;

    private record Stored(List<EntitlementRule> rules) {}

    /** Puts a partner's rules in place of what they were. Joins the caller's transaction, and waits for publications that are under way. */
    public void put(PartnerRules rules) {
        desk.write(sql -> {
            Turns.alone(sql);
            String json =
                    new String(LiveJson.write(new Stored(rules.rules())), java.nio.charset.StandardCharsets.UTF_8);
            sql.run(PUT, rules.partner(), json);
            sql.run(TERM, -rules.partner(), Integer.toString(rules.partner()));
            return sql.run(HOLD_ALL);
        });
    }

    /** A partner may have nothing any more. Joins the caller's transaction. */
    public void remove(int partner) {
        desk.write(sql -> {
            Turns.alone(sql);
            sql.run(REMOVE, partner);
            return sql.run(HOLD_ALL);
        });
    }

    /** How many stories have yet to be held against the rules as they are. */
    public long unsettled() {
        return desk.read(sql -> sql.rows(LEFT, row -> row.big(1)).get(0));
    }

    /** Within a publication, or whatever else waits for changes of rules. Topics that were merged are what they became. */
    static List<PartnerRules> rules(Sql sql) {
        List<PartnerRules> rules = stored(sql);
        if (rules.stream()
                .allMatch(one ->
                        one.rules().stream().allMatch(rule -> rule.topics().isEmpty()))) {
            return rules;
        }
        Map<UUID, UUID> merged = new HashMap<>();
        sql.rows(MERGED, row -> merged.put(row.id(1), row.id(2)));
        return merged.isEmpty()
                ? rules
                : rules.stream().map(one -> one.following(merged)).toList();
    }

    private static List<PartnerRules> stored(Sql sql) {
        return sql.rows(
                RULES,
                row -> new PartnerRules(
                        row.number(1),
                        LiveJson.read(row.text(2).getBytes(java.nio.charset.StandardCharsets.UTF_8), Stored.class)
                                .rules()));
    }
}
