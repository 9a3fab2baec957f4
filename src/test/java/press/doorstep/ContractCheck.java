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
                .ifPresent(operation -> check(operation, address, response));
        return PlainPaths.of(response);
    }

    private static void check(Contract.Operation operation, URI address, Response response) {
        String status = String.valueOf(response.statusCode());
        assertThat(operation.statuses())
                .as("%s answered %s: %s", address, status, response.asString())
                .contains(status);
        if (response.asByteArray().length > 0) {
            boolean sparse =
                    address.getRawQuery() != null && address.getRawQuery().matches("(.*&)?fields=.*");
            texts(response)
                    .forEach(text -> assertThat(
                                    Contract.faults(operation.schema(status, response.contentType()), text, sparse))
                            .as("%s against the contract", address)
                            .isEmpty());
        }
    }

    /** NDJSON is held against the contract line by line; pages for people are not JSON. */
    private static Stream<String> texts(Response response) {
        if (!response.contentType().contains("json")) {
            return Stream.empty();
        }
        String body = response.asString();
        return response.contentType().startsWith("application/x-ndjson") ? body.lines() : Stream.of(body);
    }
}
