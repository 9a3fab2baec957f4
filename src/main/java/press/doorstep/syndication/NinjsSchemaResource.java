package press.doorstep.syndication;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import press.doorstep.delivery.Answers;
import press.doorstep.delivery.Call;
import press.doorstep.live.ListKeys;

/** What our profile of ninjs says of quotations, as JSON Schema. */
@Path(NinjsSchemaResource.PATH)
@Produces(MediaType.WILDCARD)
class NinjsSchemaResource {

    static final String PATH = "/schemas/ninjs-quotations.json";

    private static final byte[] SCHEMA = schema();

    @Inject
    Answers answers;

    @Inject
    Call call;

    @GET
    @PermitAll
    public Response read() {
        call.parameters();
        return answers.send(
                answers.composed(SCHEMA, List.of(ListKeys.SITE)).type("application/schema+json;charset=UTF-8"));
    }

    private static byte[] schema() {
        try (InputStream in = NinjsSchemaResource.class.getResourceAsStream(PATH)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
