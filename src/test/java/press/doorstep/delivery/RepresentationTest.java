package press.doorstep.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.doorstep.Contract;
import press.doorstep.DatabaseForTests;
import press.doorstep.live.Representation;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RepresentationTest {

    private static final Map<Representation, String> SCHEMAS = Map.of(Representation.PLACE, "CountedPlace");

    @ParameterizedTest
    @EnumSource(Representation.class)
    void fields_knows_the_members_the_contract_has(Representation representation) {
        Set<String> members = new TreeSet<>();
        String schema = SCHEMAS.getOrDefault(representation, camelCase(representation.name()));
        collect("/components/schemas/" + schema, "", new ArrayDeque<>(), members);
        assertThat(new TreeSet<>(representation.fields())).isEqualTo(members);
    }

    /** All dotted paths below a schema; a schema inside itself is not entered a third time. */
    private static void collect(String pointer, String prefix, Deque<String> above, Set<String> members) {
        if (above.stream().filter(pointer::equals).count() < 2) {
            above.push(pointer);
            descend(Contract.served().document().at(pointer), prefix, above, members);
            above.pop();
        }
    }

    private static void descend(JsonNode schema, String prefix, Deque<String> above, Set<String> members) {
        if (schema.has("$ref")) {
            collect(schema.get("$ref").asText().substring(1), prefix, above, members);
        }
        schema.path("properties").properties().forEach(property -> {
            members.add(prefix + property.getKey());
            descend(property.getValue(), prefix + property.getKey() + ".", above, members);
        });
        schema.path("oneOf").forEach(branch -> descend(branch, prefix, above, members));
        schema.path("allOf").forEach(branch -> descend(branch, prefix, above, members));
        descendInto(schema.path("items"), prefix, above, members);
    }

    private static void descendInto(JsonNode items, String prefix, Deque<String> above, Set<String> members) {
        if (!items.isMissingNode()) {
            descend(items, prefix, above, members);
        }
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_")) {
            camel.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return camel.toString();
    }
}
