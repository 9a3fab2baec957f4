package press.doorstep.web;

import static java.util.Objects.requireNonNull;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to the contract what holds of every operation and would only hide what is particular if it were written each time: the problems it can
 * answer with, the headers of its answers, and bounds on texts, lists and numbers. Runs once, when the application is built.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("301", "Moved"),
            Map.entry("304", "NotModified"),
            Map.entry("400", "BadRequest"),
            Map.entry("401", "Unauthorized"),
            Map.entry("403", "Forbidden"),
            Map.entry("404", "NotFound"),
            Map.entry("406", "NotAcceptable"),
            Map.entry("409", "IdempotencyKeyInUse"),
            Map.entry("410", "Gone"),
            Map.entry("412", "PreconditionFailed"),
            Map.entry("413", "TooLarge"),
            Map.entry("415", "UnsupportedMediaType"),
            Map.entry("422", "IdempotencyKeyReused"),
            Map.entry("428", "PreconditionRequired"),
            Map.entry("429", "TooManyRequests"),
            Map.entry("500", "Internal"),
            Map.entry("503", "Unavailable"));

    private static final String IF_MATCH = "#/components/parameters/ifMatch";

    /** Takes bodies of any length. */
    private static final String STREAMED = "/manage/v1/imports";

    /** Run in transactions of their own: sent twice, they find nothing left to do. */
    private static final Set<String> DONE_IN_PARTS = Set.of(STREAMED, "/manage/v1/erasures");

    private static final Set<String> RESOURCES =
            Set.of("Article", "Quotation", "Speaker", "Topic", "Author", "Collection");

    /** Made for whoever asks, or without an end. */
    private static final Set<String> UNTAGGED =
            Set.of("Moved", "Verdict", "ReadCounted", "Changes", "ChangeStream", "Export", "CallbackAsked");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().forEach(ContractFilter::addProblems);
        contract.getComponents().getResponses().forEach(ContractFilter::addHeaders);
        new ContractBounds().addTo(contract);
    }

    private static void addProblems(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            Map<String, APIResponse> all =
                    new TreeMap<>(operation.getResponses().getAPIResponses());
            if (isRepeatable(path, method)) {
                operation.addParameter(OASFactory.createParameter().ref("idempotencyKey"));
            }
            for (String status : statuses(path, method, operation)) {
                all.computeIfAbsent(
                        status, code -> OASFactory.createAPIResponse().ref(problem(path, code)));
            }
            operation.getResponses().setAPIResponses(all);
        });
    }

    /** At the desk nothing is hidden, so 404 says something else than in public. */
    private static String problem(String path, String status) {
        return path.startsWith("/manage/") && status.equals("404")
                ? "DeskNotFound"
                : requireNonNull(PROBLEMS.get(status));
    }

    private static List<String> statuses(String path, PathItem.HttpMethod method, Operation operation) {
        List<String> statuses = new ArrayList<>(List.of("400", "401", "406", "429", "500", "503"));
        if (path.contains("{")) {
            statuses.add("404");
        }
        statuses.addAll(ofWriting(path, operation));
        if (path.startsWith("/manage/")) {
            statuses.add("403");
            if (isRepeatable(path, method)) {
                statuses.addAll(List.of("409", "422"));
            }
        } else if (method == PathItem.HttpMethod.GET) {
            statuses.add("304");
        }
        if (path.matches("/(v1|feeds)/.*\\{ref}.*")) {
            statuses.addAll(List.of("301", "410"));
        }
        return statuses;
    }

    /** Whether it heeds an {@code Idempotency-Key}. */
    private static boolean isRepeatable(String path, PathItem.HttpMethod method) {
        return path.startsWith("/manage/") && method == PathItem.HttpMethod.POST && !DONE_IN_PARTS.contains(path);
    }

    private static List<String> ofWriting(String path, Operation operation) {
        List<String> statuses = new ArrayList<>();
        if (operation.getRequestBody() != null) {
            statuses.add("415");
            if (!path.equals(STREAMED)) {
                statuses.add("413");
            }
        }
        if (takes(operation, IF_MATCH)) {
            statuses.addAll(List.of("412", "428"));
        } else if (takes(operation, IF_MATCH + "Optional")) {
            statuses.add("412");
        }
        return statuses;
    }

    private static boolean takes(Operation operation, String parameter) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(taken -> parameter.equals(taken.getRef()));
    }

    private static void addHeaders(String name, APIResponse response) {
        boolean refusal = response.getContent() != null && response.getContent().hasMediaType(ProblemView.MEDIA_TYPE);
        header(response, "Access-Control-Allow-Origin");
        header(response, "RateLimit");
        header(response, "RateLimit-Policy");
        if (!refusal && !name.startsWith("Managed")) {
            header(response, "Cache-Control");
        }
        if (!refusal && !name.startsWith("Managed") && !UNTAGGED.contains(name)) {
            header(response, "ETag");
            header(response, "Surrogate-Key");
            header(response, "Age");
        }
        if (RESOURCES.contains(name)) {
            header(response, "Last-Modified");
        }
        if (name.startsWith("ManagedCreated")) {
            header(response, "Idempotency-Replayed");
        }
        if (name.endsWith("List")) {
            header(response, "Link");
        }
        switch (name) {
            case "Moved" -> header(response, "Location");
            case "TooManyRequests", "Unavailable" -> header(response, "Retry-After");
            default -> {}
        }
    }

    private static void header(APIResponse response, String header) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(header)) {
            response.addHeader(header, OASFactory.createHeader().ref(header));
        }
    }
}
