package press.doorstep.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class KeysTest {

    @Inject
    Newsroom newsroom;

    @Test
    void smoke() {
        var r = newsroom.person("ana", Scope.KEYS_MANAGE).get("/manage/v1/keys");
        System.out.println(r.statusCode() + " " + r.headers() + "\n" + r.asString());
        r = newsroom.passerBy().get("/nowhere");
        System.out.println(r.statusCode() + " " + r.headers() + "\n" + r.asString());
        r = newsroom.passerBy().get("/q/nowhere");
        System.out.println(r.statusCode() + " " + r.headers() + "\n" + r.asString());
        r = newsroom.passerBy().get("/q/health");
        System.out.println(r.statusCode() + " " + r.headers() + "\n" + r.asString());
        assertThat(r).isNotNull();
    }
}
