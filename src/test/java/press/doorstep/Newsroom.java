package press.doorstep;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import press.doorstep.access.CreateKey;
import press.doorstep.access.Scope;

/** The people tests are told about. Everything they do goes over HTTP; only their keys are made behind the counter. */
@ApplicationScoped
public class Newsroom {

    @Inject
    CreateKey createKey;

    /** Somebody who may write and publish. */
    public Person editor(String name) {
        return person(name, Scope.CONTENT_READ, Scope.CONTENT_WRITE, Scope.CONTENT_PUBLISH);
    }

    /** Somebody with a key of exactly these scopes. */
    public Person person(String name, String... scopes) {
        return new Person(
                createKey.create(name, List.of(scopes), null, "test").text().value());
    }

    /** Somebody without a key. */
    public Person passerBy() {
        return new Person(null);
    }

    /** Answers the problem's members after checking that it is one, of this status and code. */
    public static JsonPath refused(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        JsonPath problem = response.jsonPath();
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("type")).isEqualTo("/problems/" + code);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("traceId")).isNotBlank();
        assertThat(response.asString()).doesNotContain("Exception", "SQLSTATE", "org.postgresql", "press.doorstep");
        return problem;
    }

    /** Somebody at a keyboard. Bodies are JSON text or anything Jackson can write; paths go out as they stand. */
    public record Person(String key) {

        public Response get(String path) {
            return request().get(path);
        }

        public Response post(String path, Object body) {
            return json(body).post(path);
        }

        /** {@code etag} is what the last answer carried; null leaves {@code If-Match} out. */
        public Response put(String path, Object body, String etag) {
            return ifMatch(json(body), etag).put(path);
        }

        public Response patch(String path, Object body, String etag) {
            return ifMatch(
                            request()
                                    .contentType("application/merge-patch+json;charset=UTF-8")
                                    .body(body),
                            etag)
                    .patch(path);
        }

        public Response delete(String path, String etag) {
            return ifMatch(request(), etag).delete(path);
        }

        /** For what the others do not do. */
        public RequestSpecification request() {
            RequestSpecification request = given().filter(new ContractCheck())
                    .urlEncodingEnabled(false)
                    .redirects()
                    .follow(false);
            return key == null ? request : request.header("Authorization", "Bearer " + key);
        }

        private RequestSpecification json(Object body) {
            RequestSpecification request = request().contentType(ContentType.JSON);
            return body instanceof byte[] bytes ? request.body(bytes) : request.body(body);
        }

        private static RequestSpecification ifMatch(RequestSpecification request, String etag) {
            return etag == null ? request : request.header("If-Match", etag);
        }
    }
}
