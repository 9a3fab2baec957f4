package press.doorstep.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Fetches what the provider publishes: how it describes itself, and its keys. Follows no redirect and waits for a few seconds at most. */
@ApplicationScoped
class IssuerDocuments {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long LONGEST = 1_000_000;

    @Inject
    ObjectMapper json;

    private volatile @Nullable HttpClient client;

    /** The key set, by way of the provider's own description. */
    JsonNode keys(Issuer issuer) throws IOException {
        JsonNode description = fetch(issuer.discovery());
        if (!issuer.address().toString().equals(description.path("issuer").asText())) {
            throw new IOException("the provider calls itself " + description.path("issuer"));
        }
        URI keys = URI.create(description.path("jwks_uri").asText());
        if (!Issuer.isTrustworthy(keys)) {
            throw new IOException("the provider's keys are not at an https address");
        }
        return fetch(keys);
    }

    private JsonNode fetch(URI address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<byte[]> answer = client().sendAsync(request, IssuerDocuments::unlessTooLong)
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answered " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(address + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static HttpResponse.BodySubscriber<byte[]> unlessTooLong(HttpResponse.ResponseInfo answer) {
        return answer.headers().firstValueAsLong("Content-Length").orElse(0) > LONGEST
                ? HttpResponse.BodySubscribers.replacing(new byte[0])
                : HttpResponse.BodySubscribers.ofByteArray();
    }

    /** Made when it is needed: most installations never ask a provider. */
    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            client = made;
        }
        return made;
    }
}
