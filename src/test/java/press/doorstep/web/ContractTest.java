package press.doorstep.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ContractTest {

    private static final Path COMMITTED = Path.of("openapi/openapi.yaml");

    /** {@code ./mvnw test -Dtest=ContractTest -Dopenapi.update=true} writes the file anew. */
    @Test
    void the_committed_contract_is_the_one_that_is_served() throws IOException {
        String served = given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(served);
    }

    @Test
    void the_contract_is_served_as_json_too() {
        given().get("/openapi?format=json").then().statusCode(200);
    }
}
