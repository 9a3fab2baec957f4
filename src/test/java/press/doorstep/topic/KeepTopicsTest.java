package press.doorstep.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.naming.Kept.Outcome.CREATED;
import static press.doorstep.naming.Kept.Outcome.REFUSED;
import static press.doorstep.naming.Kept.Outcome.UNCHANGED;
import static press.doorstep.naming.Kept.Outcome.UPDATED;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.naming.Kept;
import press.doorstep.text.Names;
import press.doorstep.web.Precondition;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class KeepTopicsTest {

    @Inject
    KeepTopics keep;

    @Inject
    FindTopics find;

    @Inject
    ReadTopic read;

    @Inject
    EditTopic edit;

    private final String mark = "-" + UUID.randomUUID().toString().substring(24);

    @Test
    void the_same_records_again_change_nothing_in_whatever_order_they_name_each_other() {
        List<TopicRecord> records = List.of(
                record("low", "middle", List.of("aside")),
                record("middle", "top", List.of()),
                record("top", null, List.of()),
                record("aside", null, List.of()));
        assertThat(outcomes(records)).containsExactly(CREATED, CREATED, CREATED, CREATED);
        assertThat(read.read("low" + mark).broader()).isEqualTo("middle" + mark);
        assertThat(read.read("aside" + mark).related()).containsExactly("low" + mark);
        assertThat(read.read("aside" + mark).revision()).isEqualTo(1);
        assertThat(outcomes(records)).containsExactly(UNCHANGED, UNCHANGED, UNCHANGED, UNCHANGED);
        assertThat(read.read("low" + mark).revision()).isEqualTo(1);
    }

    @Test
    void what_comes_later_is_pending_and_takes_its_place_when_it_is_there() {
        TopicRecord low = record("low", "top", List.of());
        Kept first = keep.keep(List.of(low), "importer").get(0);
        assertThat(first.outcome()).isEqualTo(CREATED);
        assertThat(first.pending()).containsExactly("top" + mark);
        keep.keep(List.of(record("top", null, List.of())), "importer");
        Kept second = keep.keep(List.of(low), "importer").get(0);
        assertThat(second.outcome()).isEqualTo(UPDATED);
        assertThat(second.pending()).isEmpty();
        assertThat(read.read("low" + mark).broader()).isEqualTo("top" + mark);
        assertThat(outcomes(List.of(low))).containsExactly(UNCHANGED);
    }

    @Test
    void a_bad_record_spoils_no_other() {
        UUID known = keep.keep(List.of(record("known", null, List.of())), "importer")
                .get(0)
                .id();
        List<Kept> kept = keep.keep(
                List.of(
                        new TopicRecord(
                                null,
                                "bad" + mark,
                                "thing",
                                new Names(Map.of("en", "Bad")),
                                null,
                                null,
                                null,
                                null,
                                null),
                        new TopicRecord(
                                null, null, null, new Names(Map.of("en", "Nobody")), null, null, null, null, null),
                        new TopicRecord(
                                UUID.randomUUID(),
                                "known" + mark,
                                null,
                                new Names(Map.of("en", "Other")),
                                null,
                                null,
                                null,
                                null,
                                null),
                        new TopicRecord(
                                known, null, null, new Names(Map.of("en", "Known")), null, null, null, null, null),
                        record("good", "bad", List.of())),
                "importer");
        assertThat(kept).extracting(Kept::outcome).containsExactly(REFUSED, REFUSED, REFUSED, UPDATED, CREATED);
        assertThat(kept.get(0).remarks()).extracting(Kept.Remark::pointer).containsExactly("/topicKind");
        assertThat(kept.get(1).remarks()).extracting(Kept.Remark::pointer).containsExactly("/slug");
        assertThat(kept.get(2).remarks()).extracting(Kept.Remark::pointer).containsExactly("/id");
        assertThat(kept.get(4).pending()).containsExactly("bad" + mark);
        assertThat(find.resolve(List.of("bad" + mark, "good" + mark))).containsOnlyKeys("good" + mark);
    }

    @Test
    void a_circle_is_left_open_and_said() {
        List<Kept> kept =
                keep.keep(List.of(record("hen", "egg", List.of()), record("egg", "hen", List.of())), "importer");
        assertThat(kept).extracting(Kept::outcome).containsExactly(CREATED, CREATED);
        assertThat(kept.get(0).remarks()).isEmpty();
        assertThat(kept.get(1).remarks()).extracting(Kept.Remark::pointer).containsExactly("/broader");
        assertThat(read.read("egg" + mark).broader()).isNull();
    }

    @Test
    void a_former_slug_finds_the_topic_and_does_not_come_back() {
        TopicRecord record = record("former", null, List.of());
        UUID id = keep.keep(List.of(record), "importer").get(0).id();
        edit.edit(
                id.toString(),
                Precondition.NONE,
                view -> new TopicRequest("present" + mark, null, view.names(), null, null, null, null, null),
                "ana");
        Kept again = keep.keep(List.of(record), "importer").get(0);
        assertThat(again.outcome()).isEqualTo(UNCHANGED);
        assertThat(again.slug()).isEqualTo("present" + mark);
        assertThat(find.resolve(List.of(
                        "former" + mark,
                        "present" + mark,
                        id.toString(),
                        UUID.randomUUID().toString())))
                .containsOnlyKeys("former" + mark, "present" + mark, id.toString())
                .containsValue(id);
    }

    private List<Kept.Outcome> outcomes(List<TopicRecord> records) {
        return keep.keep(records, "importer").stream().map(Kept::outcome).toList();
    }

    private TopicRecord record(String slug, @Nullable String broader, List<String> related) {
        return new TopicRecord(
                null,
                slug + mark,
                null,
                new Names(Map.of("en", slug + mark)),
                null,
                broader == null ? null : broader + mark,
                related.stream().map(other -> other + mark).toList(),
                null,
                null);
    }
}
