package press.doorstep.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.OwnersHand;
import press.doorstep.live.LiveChanges;

/**
 * How long it takes to complete what somebody types among {@code -Dsearch.names=100000} speakers, with all that is read from the database and
 * without HTTP. No two questions in a row are the same.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@Tag("slow")
class SuggestSpeedTest {

    private static final int NAMES = Integer.getInteger("search.names", 100_000);
    private static final int ROUNDS = Integer.getInteger("search.rounds", 2_000);
    private static final int AT_ONCE = 5_000;
    private static final int SHOWN = 8;

    @Inject
    OwnersHand owner;

    @Inject
    SuggestNames names;

    @Inject
    SearchIndex index;

    @Inject
    TendIndex tend;

    @Inject
    LiveChanges changes;

    @Inject
    ObjectMapper mapper;

    private final MadeUpNames madeUp = new MadeUpNames();
    private final List<MadeUpNames.Person> people = madeUp.people(NAMES);

    @BeforeEach
    void come() throws Exception {
        for (int from = 0; from < NAMES; from += AT_ONCE) {
            owner.does(insert(people.subList(from, Math.min(NAMES, from + AT_ONCE))));
        }
        owner.does("analyze live.speaker; analyze live.term");
        long start = System.nanoTime();
        tend.beginAnew(changes.head());
        while (!isThere()) {
            Thread.sleep(100);
        }
        System.out.printf(Locale.ROOT, "%,d names made findable in %.1f s%n", NAMES, (System.nanoTime() - start) / 1e9);
    }

    private boolean isThere() {
        return index.read(
                null, snapshot -> snapshot.complete() && snapshot.reader().numDocs() >= NAMES);
    }

    @AfterEach
    void go() throws SQLException {
        owner.does("delete from live.term where key in (select id::text from live.speaker where slug like 'made-up-%');"
                + " delete from live.speaker where slug like 'made-up-%'");
        tend.beginAnew(changes.head());
    }

    @Test
    void what_is_typed_is_completed_before_the_next_letter() throws Exception {
        Map<String, Function<MadeUpNames.Person, String>> typing = new LinkedHashMap<>();
        typing.put("one letter", person -> person.family().substring(0, 1));
        typing.put("two letters", person -> person.family().substring(0, 2));
        typing.put("four letters", person -> person.family().substring(0, 4));
        typing.put("given name and three letters", person -> person.given() + " " + first(person, 3));
        typing.put("whole name", person -> person.given() + " " + person.family());
        typing.put("a slip", person -> madeUp.slipped(person.family()));
        typing.put("a slip after a given name", person -> person.given() + " " + madeUp.slipped(person.family()));
        typing.put("one Cyrillic letter", person -> madeUp.inCyrillic(first(person, 1)));
        typing.put("four Cyrillic letters", person -> madeUp.inCyrillic(first(person, 4)));
        typing.put("a Cyrillic slip", person -> madeUp.slipped(madeUp.inCyrillic(person.family())));
        typing.put("nobody's name", person -> "qyx" + person.family());
        List<String> rows = new ArrayList<>();
        double slowest = 0;
        for (Map.Entry<String, Function<MadeUpNames.Person, String>> way : typing.entrySet()) {
            List<String> typed = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                typed.add(way.getValue().apply(people.get((int) (i * 7919L % NAMES))));
            }
            for (int clients : new int[] {1, 8}) {
                Timings timings = Timings.of(clients, ROUNDS, number -> suggest(typed.get(number)));
                rows.add("| " + way.getKey() + ", as " + typed.get(1) + " | " + clients + " | " + timings.row() + " |");
                slowest = clients == 1 ? Math.max(slowest, timings.worst()) : slowest;
            }
        }
        System.out.println("| typed | clients | " + Timings.HEADER + " |\n|---|---:|" + Timings.RULE + "|");
        rows.forEach(System.out::println);
        assertThat(slowest).as("the slowest p99, ms").isLessThan(15);
    }

    private void suggest(String typed) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            names.suggest(typed, EnumSet.of(Kind.SPEAKER, Kind.TOPIC, Kind.ARTICLE), null, SHOWN);
        } finally {
            request.terminate();
        }
    }

    private static String first(MadeUpNames.Person person, int letters) {
        return person.family().substring(0, letters);
    }

    private String insert(List<MadeUpNames.Person> some) throws JsonProcessingException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (MadeUpNames.Person person : some) {
            Map<String, Object> speaker = new LinkedHashMap<>();
            speaker.put("id", person.id());
            speaker.put("slug", person.slug());
            speaker.put("formerSlugs", List.of());
            speaker.put("kind", "person");
            speaker.put("names", person.names());
            speaker.put("aliases", List.of());
            speaker.put("externalIds", Map.of());
            speaker.put("tenures", List.of());
            rows.add(Map.of(
                    "id",
                    person.id(),
                    "slug",
                    person.slug(),
                    "name",
                    person.family(),
                    "articles",
                    person.articles(),
                    "document",
                    mapper.writeValueAsString(speaker)));
        }
        return """
                with given as (
                  select * from jsonb_to_recordset('%s'::jsonb) g(id uuid, slug text, name text, articles bigint, document text)
                ), numbered as (
                  insert into live.term (kind, key, articles) select 'speaker', id::text, articles from given returning no, key
                )
                insert into live.speaker (id, slug, kind, sort_key, term, rendered_at, document)
                select g.id, g.slug, 'person', g.name, n.no, now(), convert_to(g.document, 'UTF8')
                from given g join numbered n on n.key = g.id::text
                """.formatted(mapper.writeValueAsString(rows).replace("'", "''"));
    }
}
