package press.doorstep.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The live content as tests use it: writes in transactions of their own, reads as trees. */
@ApplicationScoped
class Live {

    @Inject
    LiveContent content;

    @Inject
    LiveArticles articles;

    @Inject
    LiveQuotations quotations;

    @Inject
    TallyFolder folder;

    @Inject
    AgroalDataSource desk;

    /** Until everything published so far has been compared with what it is near to. */
    void settles() {
        await().until(() -> {
            try (Connection connection = desk.getConnection()) {
                return new Sql(connection)
                        .rows("select 1 from live.related_due", row -> row.number(1))
                        .isEmpty();
            }
        });
    }

    /** Whoever comes next need not wait until thousands of stories that are gone have been taken out of the lists of their neighbours. */
    void forgetsWhatWaits() {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = desk.getConnection()) {
                new Sql(connection).run("delete from live.related_due");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    void publishes(PublishedArticle... stories) {
        QuarkusTransaction.requiringNew().run(() -> content.publish(List.of(stories)));
    }

    void publishes(List<PublishedArticle> stories) {
        for (int from = 0; from < stories.size(); from += 100) {
            List<PublishedArticle> some = stories.subList(from, Math.min(stories.size(), from + 100));
            QuarkusTransaction.requiringNew().run(() -> content.publish(some));
        }
    }

    void withdraws(UUID... ids) {
        List<Tombstone> stones = java.util.Arrays.stream(ids)
                .map(id -> new Tombstone(id, "withdrawal", Instant.parse("2026-01-01T00:00:00Z"), "Withdrawn."))
                .toList();
        QuarkusTransaction.requiringNew().timeout(120).run(() -> content.withdraw(stones));
    }

    void puts(PublishedTopic... topics) {
        QuarkusTransaction.requiringNew().run(() -> List.of(topics).forEach(content::put));
    }

    void does(Runnable act) {
        QuarkusTransaction.requiringNew().run(act);
    }

    /** Brings the counts up to date; the application's own thread may be at it, and then has the turn. */
    void counts() {
        Awaitility.await().until(() -> {
            folder.fold();
            return tally() == 0;
        });
    }

    private int tally() throws SQLException {
        try (Connection connection = desk.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from live.tally")) {
            row.next();
            return row.getInt(1);
        }
    }

    JsonNode story(UUID id) {
        return found(articles.find(id.toString(), BodyFormat.BLOCKS, null));
    }

    JsonNode quotation(UUID id) {
        return found(quotations.find(id.toString(), null));
    }

    static JsonNode found(Lookup<Document> lookup) {
        assertThat(lookup).isInstanceOf(Lookup.Found.class);
        return tree(lookup.found().orElseThrow().json());
    }

    static JsonNode tree(byte[] json) {
        return LiveJson.read(json, JsonNode.class);
    }

    List<UUID> listed(ArticlesFilter filter) {
        return ids(window -> articles.list(filter, window, Count.NONE, Set.of(), null), 50);
    }

    List<UUID> listed(QuotationsFilter filter) {
        return ids(window -> quotations.list(filter, window, Count.NONE, null), 50);
    }

    /** Pages through a list to its end, and back again, and holds that both ways show the same. */
    static List<UUID> ids(Function<Window, Slice> list, int limit) {
        List<UUID> forwards = new ArrayList<>();
        Slice slice = list.apply(Window.first(limit));
        assertThat(slice.previous()).isFalse();
        add(slice, forwards, forwards.size());
        Slice last = slice;
        while (last.next()) {
            last = list.apply(new Window(limit, position(last, last.items().size() - 1), false));
            assertThat(last.items()).isNotEmpty();
            assertThat(last.previous()).isTrue();
            add(last, forwards, forwards.size());
        }
        List<UUID> backwards = new ArrayList<>();
        add(last, backwards, 0);
        while (last.previous()) {
            last = list.apply(new Window(limit, position(last, 0), true));
            assertThat(last.next()).isTrue();
            if (last.items().isEmpty()) {
                break;
            }
            add(last, backwards, 0);
        }
        assertThat(backwards).isEqualTo(forwards).doesNotHaveDuplicates();
        return forwards;
    }

    private static Position position(Slice slice, int index) {
        return slice.items().get(index).position();
    }

    private static void add(Slice slice, List<UUID> ids, int at) {
        ids.addAll(at, slice.items().stream().map(Item::id).toList());
    }

    static @Nullable String text(JsonNode node, String pointer) {
        return node.at(pointer).textValue();
    }
}
