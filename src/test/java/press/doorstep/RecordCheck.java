package press.doorstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers every write that passes through it, and then wants to find each in the audit log: once, under its operation's id. */
final class RecordCheck implements Filter {

    private final Newsroom.Person auditor;
    private final List<Write> writes = new ArrayList<>();

    private record Write(String request, String operation, int status) {}

    RecordCheck(Newsroom.Person auditor) {
        this.auditor = auditor;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification wanted, FilterContext context) {
        Response response = context.next(request, wanted);
        Optional<Contract.Operation> operation = Contract.operation(
                request.getMethod(), URI.create(request.getURI()).getPath());
        if (!request.getMethod().equals("GET") && operation.isPresent()) {
            writes.add(
                    new Write(response.header("X-Request-Id"), operation.get().id(), response.statusCode()));
        }
        return response;
    }

    void check() {
        for (Write write : writes) {
            // Refusals are written a second later.
            await().atMost(Duration.ofSeconds(3))
                    .untilAsserted(() -> assertThat(found(write))
                            .as(write.toString())
                            .singleElement()
                            .satisfies(deed -> assertThat(deed)
                                    .containsEntry("status", write.status())
                                    .containsEntry("outcome", write.status() < 400 ? "done" : "refused")));
        }
    }

    private List<Map<String, Object>> found(Write write) {
        return NewsroomJson.maps(
                auditor.get("/manage/v1/audit?requestId=" + write.request() + "&action=" + write.operation())
                        .jsonPath()
                        .getList("items"));
    }
}
