package press.doorstep;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.stream.Stream;

/** Holds every answer that passes through it against the contract: the status is one the operation has, and the body its schema. */
public final class ContractCheck implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification wanted, FilterContext context) {
        Response response = context.next(request, wanted);
        URI address = URI.create(request.getURI().replace("|", "%7C"));
        Contract.operation(request.getMethod(), address.getPath())
                .ifPresent(operation ->
                        check(operation, address, response.statusCode(), response.contentType(), response.asString()));
        return PlainPaths.of(response);
    }

    static void check(Contract.Operation operation, URI address, int answered, String type, String body) {
        String status = String.valueOf(answered);
        assertThat(operation.statuses())
                .as("%s answered %s: %s", address, status, body)
                .contains(status);
        if (!body.isEmpty()) {
            boolean sparse =
                    address.getRawQuery() != null && address.getRawQuery().matches("(.*&)?fields=.*");
            texts(type, body)
                    .forEach(text -> assertThat(Contract.faults(operation.schema(status, type), text, sparse))
                            .as("%s against the contract", address)
                            .isEmpty());
        }
    }

    /** NDJSON is held against the contract line by line; pages for people are not JSON. */
    private static Stream<String> texts(String type, String body) {
        if (!type.contains("json")) {
            return Stream.empty();
        }
        return type.startsWith("application/x-ndjson") ? body.lines() : Stream.of(body);
    }
}
