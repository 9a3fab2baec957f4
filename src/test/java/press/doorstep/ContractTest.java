package press.doorstep;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.doorstep.access.Scope;
import press.doorstep.web.Change;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ContractTest {

    /** Takes the end of its address for a form, which the contract tells apart. */
    private static final String STORY = "get /v1/articles/{}";

    private static final Path COMMITTED = Path.of("openapi/openapi.yaml");

    @Inject
    Newsroom newsroom;

    /** {@code ./mvnw test -Dtest=ContractTest -Dopenapi.update=true} writes the file anew. */
    @Test
    void the_committed_contract_is_the_one_that_is_served() throws IOException {
        String served = given().accept("application/yaml").get("/openapi").asString();
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(served);
    }

    @Test
    void the_routes_that_are_served_are_the_operations_that_are_documented() throws IOException {
        Set<String> documented = Contract.served()
                .operations()
                .map(operation -> operation.method() + " " + unnamed(operation.path()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> served = new TreeSet<>();
        for (Class<?> type : applicationClasses()) {
            Arrays.stream(type.getDeclaredMethods())
                    .flatMap(method -> route(type, method))
                    .forEach(served::add);
        }
        assertThat(documented).isEqualTo(served);
    }

    @Test
    void management_says_which_scope_it_needs() throws IOException {
        Map<String, String> descriptions = Contract.served()
                .operations()
                .collect(Collectors.toMap(
                        operation -> operation.method() + " " + unnamed(operation.path()),
                        operation -> operation.node().get("description").asText()));
        for (Class<?> type : applicationClasses()) {
            for (Method method : type.getDeclaredMethods()) {
                RolesAllowed needed = method.getAnnotation(RolesAllowed.class);
                route(type, method)
                        .filter(route -> needed != null)
                        .forEach(route -> assertThat(descriptions.get(route))
                                .as(route)
                                .contains(Arrays.stream(needed.value())
                                        .map(scope -> "`" + scope + "`")
                                        .toList()));
            }
        }
    }

    @Test
    void changes_are_recorded_under_the_ids_of_their_operations() throws IOException {
        Map<String, String> ids = Contract.served()
                .operations()
                .collect(Collectors.toMap(
                        operation -> operation.method() + " " + unnamed(operation.path()), Contract.Operation::id));
        for (Class<?> type : applicationClasses()) {
            for (Method method : type.getDeclaredMethods()) {
                Change change = method.getAnnotation(Change.class);
                route(type, method)
                        .filter(route -> change != null)
                        .forEach(route ->
                                assertThat(change.operation()).as(route).isEqualTo(ids.get(route)));
            }
        }
    }

    @Test
    void every_operation_accepts_the_query_parameters_it_documents_and_no_other() {
        Contract.served()
                .operations()
                .filter(operation -> operation.path().startsWith("/v1/")
                        && operation.method().equals("get"))
                .forEach(operation -> {
                    Response refusal =
                            given().get(operation.path().replaceAll("\\{[^}]+}", "x") + "?no-such-parameter=1");
                    String detail = refusal.jsonPath().getString("errors[0].detail");
                    assertThat(accepted(detail)).as(operation.id()).isEqualTo(operation.queryParameters());
                });
    }

    /** Not every operation of management looks at its query; those that do, and only those, document what they take. */
    @Test
    void every_operation_of_management_documents_the_query_parameters_it_accepts() {
        Newsroom.Person chief = newsroom.person("contract", Scope.ALL.toArray(String[]::new));
        Contract.served()
                .operations()
                .filter(operation -> operation.path().startsWith("/manage/"))
                .forEach(operation -> {
                    Response refusal = chief.request()
                            .contentType(operation.takes())
                            .request(
                                    operation.method().toUpperCase(Locale.ROOT),
                                    operation.path().replaceAll("\\{[^}]+}", "x") + "?no-such-parameter=1");
                    assertThat(refusal.statusCode()).as(operation.id()).isIn(200, 400, 404, 428);
                    JsonPath answer = refusal.jsonPath();
                    List<String> accepted = "unknown-parameter".equals(answer.getString("code"))
                            ? accepted(answer.getString("errors[0].detail"))
                            : List.of();
                    assertThat(accepted).as(operation.id()).isEqualTo(operation.queryParameters());
                });
    }

    @Test
    void every_operation_has_an_id_a_summary_a_description_and_a_tag() {
        List<Contract.Operation> operations = Contract.served().operations().toList();
        assertThat(operations).extracting(Contract.Operation::id).doesNotHaveDuplicates();
        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.node().path("summary").asText()).isNotBlank();
            assertThat(operation.node().path("description").asText()).isNotBlank();
            assertThat(operation.node().path("tags")).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"requestBodies", "responses"})
    void every_example_is_what_its_schema_says(String components) {
        JsonNode responses = Contract.served().document().at("/components/" + components);
        for (Map.Entry<String, JsonNode> response : responses.properties()) {
            for (JsonNode content : response.getValue().path("content")) {
                assertThat(content.path("examples")).as(response.getKey()).isNotEmpty();
                String schema = content.at("/schema/$ref").asText().substring(1);
                for (JsonNode example : content.get("examples")) {
                    String value =
                            Contract.served().resolved(example).get("value").toString();
                    assertThat(Contract.faults(schema, value, false))
                            .as(response.getKey())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void every_object_is_closed_and_answers_require_what_they_always_have() {
        Contract.served().document().at("/components/schemas").properties().forEach(schema -> {
            if (schema.getValue().has("properties")
                    && !Set.of("Problem", "HubRequest").contains(schema.getKey())) {
                assertThat(schema.getValue().path("additionalProperties").toString())
                        .as(schema.getKey())
                        .isEqualTo("false");
                boolean sent = schema.getKey().matches(".*Input|Publication|Withdrawal");
                assertThat(sent || !schema.getValue().path("required").isEmpty())
                        .as(schema.getKey())
                        .isTrue();
            }
        });
    }

    /** "It takes a, b, c." */
    private static List<String> accepted(String detail) {
        if (detail.contains("takes none")) {
            return List.of();
        }
        String names = detail.substring(detail.indexOf("It takes ") + 9, detail.length() - 1);
        return Arrays.stream(names.split(", ")).sorted().toList();
    }

    private static List<Class<?>> applicationClasses() throws IOException {
        Path root = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(root.resolve("press"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .<Class<?>>map(file -> type(file.replace(".class", "").replace('/', '.')))
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> route(Class<?> type, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT) + " " + unnamed(path(type, method)))
                .flatMap(route -> route.equals(STORY) ? Stream.of(route, STORY + ".{}") : Stream.of(route));
    }

    private static String path(Class<?> type, Method method) {
        return (path(type) + "/" + path(method)).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static String path(AnnotatedElement element) {
        jakarta.ws.rs.Path path = element.getAnnotation(jakarta.ws.rs.Path.class);
        return path == null ? "" : "/" + path.value();
    }

    private static String unnamed(String path) {
        return path.replaceAll("\\{[^}]+}", "{}");
    }
}
