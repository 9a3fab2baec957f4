package press.doorstep.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

/** Who gets in, with what, for how long; and who may let others in. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class KeysTest {

    private static final String KEYS = "/manage/v1/keys";

    @Inject
    Newsroom newsroom;

    @Inject
    CreateKey createKey;

    @Inject
    EnsureFirstKey firstKey;

    @Inject
    KeyUse use;

    @Inject
    AgroalDataSource desk;

    @Test
    void without_a_key_management_is_closed() {
        Response answer = newsroom.passerBy().get(KEYS);
        refused(answer, 401, "unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        refused(newsroom.passerBy().get(KEYS + "?api_key=" + chief().key()), 401, "unauthenticated");
        refused(newsroom.passerBy().get(KEYS + "?access_token=" + chief().key()), 401, "unauthenticated");
        refused(
                newsroom.passerBy()
                        .request()
                        .cookie("Authorization", chief().key())
                        .get(KEYS),
                401,
                "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Basic YTpi",
                "bearer",
                "Bearer unknown-key-unknown-key-unknown",
                "Bearer short",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.",
                "Token abc",
                "Bearer a b",
                "Bearer ' or 1=1 --"
            })
    void a_credential_that_is_none_is_refused_everywhere(String header) {
        for (String path : List.of(KEYS, "/conventions", "/")) {
            Response answer = newsroom.passerBy()
                    .request()
                    .header("Authorization", header)
                    .get(path);
            refused(answer, 401, "unauthenticated");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void two_credentials_are_one_too_many() {
        Person chief = chief();
        Response answer = chief.request()
                .header("Authorization", "Bearer " + chief().key())
                .get(KEYS);
        refused(answer, 401, "unauthenticated");
        Response joined = newsroom.passerBy()
                .request()
                .header("Authorization", "Bearer " + chief.key() + ", Bearer " + chief.key())
                .get(KEYS);
        refused(joined, 401, "unauthenticated");
    }

    @Test
    void a_key_may_do_what_its_scopes_say_and_the_refusal_names_what_is_missing() {
        Response answer = newsroom.editor("ana").get(KEYS);
        refused(answer, 403, "forbidden");
        assertThat(answer.jsonPath().getString("detail")).contains("keys:manage");
        assertThat(answer.header("WWW-Authenticate"))
                .isEqualTo("Bearer error=\"insufficient_scope\", scope=\"keys:manage\"");
        assertThat(chief().get(KEYS).statusCode()).isEqualTo(200);
    }

    @Test
    void a_key_is_shown_once_and_stored_as_a_hash() throws SQLException {
        Response made = chief().post(KEYS, Map.of("name", "wire desk", "scopes", List.of(Scope.KEYS_MANAGE)));
        assertThat(made.statusCode()).isEqualTo(201);
        String id = made.jsonPath().getString("id");
        String key = made.jsonPath().getString("key");
        assertThat(key)
                .matches("ds_[A-Za-z0-9_-]{43}")
                .startsWith(made.jsonPath().getString("prefix"));
        assertThat(made.header("Location")).isEqualTo(KEYS + "/" + id);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(made.jsonPath().getString("createdBy")).isEqualTo("chief");
        Response shown = new Person(key).get(KEYS + "/" + id);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.jsonPath().getMap(""))
                .doesNotContainKey("key")
                .containsKeys("expiresAt", "revokedAt", "lastUsedAt");
        try (Connection connection = desk.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select count(*) from desk.api_key k where k::text like '%' || ? || '%'")) {
            select.setString(1, key.substring(12));
            ResultSet row = select.executeQuery();
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void nobody_gives_what_they_do_not_have() {
        Response answer =
                chief().post(KEYS, Map.of("name", "x", "scopes", List.of(Scope.KEYS_MANAGE, Scope.CONTENT_WRITE)));
        refused(answer, 403, "scope-not-held");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/scopes/1");
    }

    @Test
    void a_key_that_makes_no_sense_is_not_made() {
        Person chief = chief();
        refused(chief.post(KEYS, Map.of("name", "x", "scopes", List.of())), 400, "invalid-body");
        refused(chief.post(KEYS, Map.of("name", " ", "scopes", List.of(Scope.KEYS_MANAGE))), 400, "invalid-body");
        refused(
                chief.post(KEYS, Map.of("name", "x".repeat(101), "scopes", List.of(Scope.KEYS_MANAGE))),
                400,
                "invalid-body");
        refused(chief.post(KEYS, "{\"name\":\"x\",\"scopes\":[null]}"), 400, "invalid-body");
        Response unknown = chief.post(KEYS, Map.of("name", "x", "scopes", List.of("key:manage")));
        refused(unknown, 400, "invalid-body");
        assertThat(unknown.jsonPath().getString("errors[0].detail")).contains("Did you mean \"keys:manage\"?");
        Response past = chief.post(
                KEYS, Map.of("name", "x", "scopes", List.of(Scope.KEYS_MANAGE), "expiresAt", "2020-01-01T00:00:00Z"));
        refused(past, 400, "invalid-body");
        refused(
                chief.post(
                        KEYS,
                        Map.of(
                                "name",
                                "x",
                                "scopes",
                                List.of(Scope.KEYS_MANAGE),
                                "id",
                                UUID.randomUUID(),
                                "revokedAt",
                                "x")),
                400,
                "invalid-body");
    }

    @Test
    void a_revoked_key_is_refused_within_a_second_and_stays_listed() {
        CreateKey.Created made = createKey.create("leaver", List.of(Scope.KEYS_MANAGE), null, "test");
        Person leaver = new Person(made.text().value());
        assertThat(leaver.get(KEYS).statusCode()).isEqualTo(200);
        Person chief = chief();
        assertThat(chief.delete(KEYS + "/" + made.id(), null).statusCode()).isEqualTo(204);
        pauseOf(1000);
        refused(leaver.get(KEYS), 401, "unauthenticated");
        String revokedAt = chief.get(KEYS + "/" + made.id()).jsonPath().getString("revokedAt");
        assertThat(revokedAt).isNotNull();
        assertThat(chief.delete(KEYS + "/" + made.id(), null).statusCode()).isEqualTo(204);
        assertThat(chief.get(KEYS + "/" + made.id()).jsonPath().getString("revokedAt"))
                .isEqualTo(revokedAt);
        refused(chief.get(KEYS + "/" + UUID.randomUUID()), 404, "key-not-found");
        refused(chief.get(KEYS + "/not-an-id"), 404, "not-found");
    }

    @Test
    void a_key_ends_on_time() {
        Instant soon = Instant.now().plusMillis(1500);
        Person guest = new Person(createKey
                .create("guest", List.of(Scope.KEYS_MANAGE), soon, "test")
                .text()
                .value());
        assertThat(guest.get(KEYS).statusCode()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> refused(guest.get(KEYS), 401, "unauthenticated"));
        assertThat(Instant.now()).isAfterOrEqualTo(soon);
    }

    @Test
    void keys_are_listed_newest_first_page_by_page() {
        for (int count = 0; count < 3; count++) {
            createKey.create("listed " + count, List.of(Scope.CONTENT_READ), null, "test");
        }
        Person chief = chief();
        Response first = chief.get(KEYS + "?limit=2");
        assertThat(first.jsonPath().getList("items.name")).containsExactly("chief", "listed 2");
        Response second = chief.get(KEYS + "?limit=2&cursor=" + first.jsonPath().getString("page.next"));
        assertThat(second.jsonPath().getList("items.name")).containsExactly("listed 1", "listed 0");
        refused(chief.get(KEYS + "?cursor=abc"), 400, "invalid-cursor");
    }

    @Test
    void the_last_use_of_a_key_is_kept() {
        CreateKey.Created made = createKey.create("busy", List.of(Scope.KEYS_MANAGE), null, "test");
        Person busy = new Person(made.text().value());
        busy.get(KEYS);
        assertThat(busy.get(KEYS + "/" + made.id()).jsonPath().getString("lastUsedAt"))
                .isNull();
        use.write();
        assertThat(busy.get(KEYS + "/" + made.id()).jsonPath().getString("lastUsedAt"))
                .isNotNull();
    }

    @Test
    void the_bootstrap_key_has_every_scope_and_does_not_come_back_once_revoked() {
        String given = "bootstrap-" + UUID.randomUUID();
        assertThat(firstKey.ensure(Optional.of(given))).isEmpty();
        assertThat(firstKey.ensure(Optional.of(given))).isEmpty();
        Person owner = new Person(given);
        Response list = owner.get(KEYS + "?limit=1");
        assertThat(list.jsonPath().getList("items[0].scopes")).isEqualTo(Scope.ALL);
        assertThat(owner.get("/manage/v1/audit?action=createKey&item="
                                + list.jsonPath().getString("items[0].id"))
                        .jsonPath()
                        .getList("items.by.name"))
                .containsExactly("installation");
        owner.delete(KEYS + "/" + list.jsonPath().getString("items[0].id"), null);
        firstKey.ensure(Optional.of(given));
        pauseOf(1000);
        refused(owner.get(KEYS), 401, "unauthenticated");
        for (String impossible : List.of("short", "x".repeat(129), "has a blank in the middle of it")) {
            assertThatThrownBy(() -> firstKey.ensure(Optional.of(impossible)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        // There are keys already, so none is made unasked.
        assertThat(firstKey.ensure(Optional.empty())).isEmpty();
    }

    private static void pauseOf(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Person chief() {
        return newsroom.person("chief", Scope.KEYS_MANAGE);
    }
}
