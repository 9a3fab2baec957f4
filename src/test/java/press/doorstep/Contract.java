package press.doorstep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The contract as it is served, to hold answers against. */
public final class Contract {

    private static final String WHOLE = "https://contract.test/openapi.json";
    private static final String SPARSE = "https://contract.test/sparse.json";

    private static Contract served;

    private final JsonNode document;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(
                                WHOLE,
                                document.toString(),
                                SPARSE,
                                optional(document.deepCopy()).toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    public static synchronized Contract served() {
        if (served == null) {
            try {
                String json = RestAssured.given()
                        .get("/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
                served = new Contract(new ObjectMapper().readTree(json));
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        return served;
    }

    public JsonNode document() {
        return document;
    }

    /** The operation that serves a path; none for what the contract leaves out, as health. */
    public static Optional<Operation> operation(String method, String path) {
        return served().operations()
                .filter(operation -> operation.method().equalsIgnoreCase(method.equals("HEAD") ? "GET" : method))
                .filter(operation -> path.matches(operation.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .max(java.util.Comparator.comparingInt(operation ->
                        operation.path().replaceAll("\\{[^}]+}", "").length()));
    }

    public Stream<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(member -> {
                    if (member.getValue().has("operationId")) {
                        operations.add(new Operation(member.getKey(), path.getKey(), member.getValue()));
                    }
                }));
        return operations.stream();
    }

    /** What is wrong with a JSON text by the schema at a JSON pointer; {@code sparse} lets members be absent. */
    public static List<String> faults(String pointer, String json, boolean sparse) {
        return served().check(pointer, json, sparse);
    }

    private List<String> check(String pointer, String json, boolean sparse) {
        String location = (sparse ? SPARSE : WHOLE) + "#" + pointer;
        return compiled
                .computeIfAbsent(location, iri -> schemas.getSchema(SchemaLocation.of(iri)))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }

    /** Follows a reference, where there is one. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static JsonNode optional(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("required").isArray()) {
            object.remove("required");
        }
        node.forEach(Contract::optional);
        return node;
    }

    /** One operation of the contract. */
    public record Operation(String method, String path, JsonNode node) {

        public String id() {
            return node.get("operationId").asText();
        }

        public List<String> statuses() {
            List<String> statuses = new ArrayList<>();
            node.get("responses").fieldNames().forEachRemaining(statuses::add);
            return statuses;
        }

        public List<String> queryParameters() {
            return StreamSupport.stream(node.path("parameters").spliterator(), false)
                    .map(served()::resolved)
                    .filter(parameter -> parameter.get("in").asText().equals("query"))
                    .map(parameter -> parameter.get("name").asText())
                    .sorted()
                    .toList();
        }

        /** The address that Swagger UI asks when somebody presses "Try it out" and "Execute" and types nothing. */
        public String filledIn() {
            String address = path;
            List<String> query = new ArrayList<>();
            for (JsonNode taken : parameters()) {
                String name = taken.get("name").asText();
                JsonNode value = taken.path("example").isMissingNode()
                        ? served().resolved(taken.get("schema")).path("default")
                        : taken.get("example");
                if (taken.get("in").asText().equals("path")) {
                    address = address.replace("{" + name + "}", value.asText());
                } else if (!value.isMissingNode()) {
                    query.add(name + "=" + value.asText());
                }
            }
            return query.isEmpty() ? address : address + "?" + String.join("&", query);
        }

        private List<JsonNode> parameters() {
            return Stream.of(
                            served().document.at("/paths/" + path.replace("/", "~1") + "/parameters"),
                            node.path("parameters"))
                    .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                    .map(served()::resolved)
                    .toList();
        }

        /** The media type of the body it takes; JSON for one that takes none. */
        public String takes() {
            JsonNode content = served().resolved(node.path("requestBody")).path("content");
            return content.isEmpty() ? "application/json" : content.fieldNames().next();
        }

        /** The JSON pointer of the schema that answers of a status and media type have. */
        public String schema(String status, String mediaType) {
            JsonNode content =
                    served().resolved(node.get("responses").get(status)).get("content");
            JsonNode typed = content.path(mediaType.replaceFirst(";.*$", ""));
            JsonNode schema = (typed.isMissingNode() ? content.elements().next() : typed).get("schema");
            return schema.get("$ref").asText().substring(1);
        }
    }
}
