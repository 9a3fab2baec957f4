package press.doorstep.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.web.Problem;

/** Keys get new texts, end on every node at once, and are found in no log. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RotationTest {

    private static final String KEYS = "/manage/v1/keys";

    @Inject
    Newsroom newsroom;

    @Inject
    CreateKey createKey;

    @Inject
    RevokeKey revokeKey;

    @Inject
    EnsureFirstKey firstKey;

    @Inject
    ApiKeys keys;

    @Inject
    AgroalDataSource desk;

    @Inject
    Clock clock;

    @Test
    void the_old_text_works_until_the_overlap_ends() {
        CreateKey.Created made = key(Scope.KEYS_MANAGE);
        Response rotated = chief().post(path(made), Map.of("overlap", "PT1S"));
        assertThat(rotated.statusCode()).as(rotated.asString()).isEqualTo(200);
        String fresh = rotated.jsonPath().getString("key");
        assertThat(rotated.jsonPath().getString("prefix"))
                .isEqualTo(fresh.substring(0, 8))
                .isNotEqualTo(made.text().value().substring(0, 8));
        Instant until = Instant.parse(rotated.jsonPath().getString("previousUntil"));
        Person before = new Person(made.text().value());
        assertThat(before.get(KEYS).statusCode()).isEqualTo(200);
        assertThat(new Person(fresh).get(KEYS).statusCode()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> refused(before.get(KEYS), 401, "unauthenticated"));
        assertThat(Instant.now()).isAfterOrEqualTo(until);
        assertThat(new Person(fresh).get(KEYS + "/" + made.id()).jsonPath().getMap(""))
                .doesNotContainKey("key")
                .containsEntry("previousUntil", rotated.jsonPath().getString("previousUntil"));
    }

    @Test
    void without_overlap_all_texts_before_end_at_once_and_revocation_ends_every_one() {
        CreateKey.Created made = key(Scope.KEYS_MANAGE);
        String second = rotate(made, "PT1H");
        String third = rotate(made, "PT1H");
        assertThat(new Person(made.text().value()).get(KEYS).statusCode()).isEqualTo(200);
        assertThat(new Person(second).get(KEYS).statusCode()).isEqualTo(200);
        String last = rotate(made, "PT0S");
        for (String ended : List.of(made.text().value(), second, third)) {
            assertThat(node().find(ended)).isEmpty();
        }
        String newest = rotate(made, "PT1H");
        assertThat(new Person(last).get(KEYS).statusCode()).isEqualTo(200);
        chief().delete(KEYS + "/" + made.id(), null);
        assertThat(node().find(last)).isEmpty();
        assertThat(node().find(newest)).isEmpty();
        refused(chief().post(path(made), "{}"), 409, "key-ended");
    }

    @Test
    void nobody_gets_more_than_they_have_by_rotating_the_key_of_another() {
        CreateKey.Created publisher = key(Scope.CONTENT_PUBLISH);
        refused(chief().post(path(publisher), "{}"), 403, "scope-not-held");
        refused(newsroom.editor("ana").post(path(publisher), "{}"), 403, "forbidden");
        CreateKey.Created own = key(Scope.KEYS_MANAGE);
        for (String overlap : List.of("P31D", "-PT1S", "a day", "", "PT99999999999999999999H")) {
            refused(chief().post(path(own), Map.of("overlap", overlap)), 400, "invalid-body");
        }
        refused(chief().post(KEYS + "/" + UUID.randomUUID() + "/rotation", "{}"), 404, "key-not-found");
    }

    @Test
    void a_bootstrap_key_that_was_replaced_does_not_come_back_with_a_restart() {
        String given = "bootstrap-" + UUID.randomUUID();
        firstKey.ensure(Optional.of(given));
        Person owner = new Person(given);
        String id = owner.get(KEYS + "?limit=1").jsonPath().getString("items[0].id");
        assertThat(owner.post(KEYS + "/" + id + "/rotation", Map.of("overlap", "PT0S"))
                        .statusCode())
                .isEqualTo(200);
        firstKey.ensure(Optional.of(given));
        assertThat(node().find(given)).isEmpty();
    }

    @Test
    void the_last_key_that_can_manage_keys_is_not_revoked() {
        CreateKey.Created last = key(Scope.KEYS_MANAGE);
        CreateKey.Created other = key(Scope.CONTENT_READ);
        QuarkusTransaction.begin();
        try {
            keys.update("revokedAt = ?1 where id <> ?2 and id <> ?3", clock.instant(), last.id(), other.id());
            assertThatThrownBy(() -> revokeKey.revoke(last.id()))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.code()).isEqualTo(AccessProblem.LAST_MANAGING_KEY));
        } finally {
            QuarkusTransaction.rollback();
        }
        revokeKey.revoke(other.id());
        revokeKey.revoke(last.id());
    }

    /** Two nodes are two memories of one table. */
    @Test
    void every_node_refuses_a_revoked_key_within_a_second() {
        List<KnownKeys> nodes = List.of(node(), node());
        CreateKey.Created made = key(Scope.KEYS_MANAGE);
        nodes.forEach(node -> assertThat(node.find(made.text().value())).isPresent());
        long revoked = System.nanoTime();
        revokeKey.revoke(made.id());
        for (KnownKeys node : nodes) {
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofSeconds(1))
                    .until(() -> node.find(made.text().value()).isEmpty());
        }
        assertThat(Duration.ofNanos(System.nanoTime() - revoked)).isLessThan(Duration.ofSeconds(1));
    }

    /** One that remembers nothing yet. */
    private KnownKeys node() {
        KnownKeys node = new KnownKeys();
        node.desk = desk;
        node.clock = clock;
        return node;
    }

    @Test
    void no_key_is_ever_in_the_log() {
        List<String> lines = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public synchronized void publish(LogRecord line) {
                lines.add(new PatternFormatter("%m %E").format((ExtLogRecord) line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        List<String> secrets = new ArrayList<>();
        try {
            Person chief = chief();
            secrets.add(chief.key());
            Response made = chief.post(KEYS, Map.of("name", "wire", "scopes", List.of(Scope.KEYS_MANAGE)));
            secrets.add(made.jsonPath().getString("key"));
            String path = KEYS + "/" + made.jsonPath().getString("id");
            secrets.add(chief.post(path + "/rotation", "{}").jsonPath().getString("key"));
            String wrong = "wrong-key-that-nobody-knows-" + UUID.randomUUID();
            secrets.add(wrong);
            refused(new Person(wrong).get(KEYS), 401, "unauthenticated");
            refused(new Person(wrong).delete(path, null), 401, "unauthenticated");
            refused(chief.post(KEYS, "{\"name\": \"" + wrong + "\"}"), 400, "invalid-body");
            chief.delete(path, null);
        } finally {
            root.removeHandler(listener);
        }
        assertThat(lines).anyMatch(line -> line.contains("code=unauthenticated"));
        assertThat(lines).noneMatch(line -> secrets.stream().anyMatch(line::contains));
    }

    private String rotate(CreateKey.Created key, String overlap) {
        Response rotated = chief().post(path(key), Map.of("overlap", overlap));
        assertThat(rotated.statusCode()).as(rotated.asString()).isEqualTo(200);
        return rotated.jsonPath().getString("key");
    }

    private CreateKey.Created key(String scope) {
        return createKey.create("rotated", List.of(scope), null, "test");
    }

    private static String path(CreateKey.Created key) {
        return KEYS + "/" + key.id() + "/rotation";
    }

    private Person chief() {
        return newsroom.person("chief", Scope.KEYS_MANAGE);
    }
}
