package press.doorstep.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.doorstep.naming.Kept.Outcome.CREATED;
import static press.doorstep.naming.Kept.Outcome.REFUSED;
import static press.doorstep.naming.Kept.Outcome.UNCHANGED;
import static press.doorstep.naming.Kept.Outcome.UPDATED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.naming.Kept;
import press.doorstep.text.Names;
import press.doorstep.web.Precondition;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class KeepSpeakersTest {

    @Inject
    KeepSpeakers keep;

    @Inject
    FindSpeakers find;

    @Inject
    DeleteSpeaker delete;

    private final String mark = "-" + UUID.randomUUID().toString().substring(24);

    @Test
    void five_hundred_speakers_are_kept_twice_and_the_second_time_changes_nothing() {
        List<SpeakerRecord> records = IntStream.range(0, 500)
                .mapToObj(i -> record("speaker-" + i, "Speaker " + i, "2021-01-01"))
                .toList();
        assertThat(keep.keep(records, "importer")).extracting(Kept::outcome).containsOnly(CREATED);
        assertThat(keep.keep(records, "importer")).extracting(Kept::outcome).containsOnly(UNCHANGED);
        List<String> slugs = records.stream().map(SpeakerRecord::slug).toList();
        Map<String, UUID> ids = find.resolve(slugs);
        assertThat(ids).hasSize(500);
        Map<UUID, PublishedSpeaker> published = find.published(ids.values());
        PublishedSpeaker one = published.get(ids.get("speaker-7" + mark));
        assertThat(one.names().in("en").text()).isEqualTo("Speaker 7");
        assertThat(one.roleOn(LocalDate.parse("2022-03-04"))
                        .orElseThrow()
                        .title()
                        .in("en")
                        .text())
                .isEqualTo("Mayor");
    }

    @Test
    void a_record_brings_its_speaker_up_to_date_and_a_bad_one_spoils_no_other() {
        keep.keep(List.of(record("costa", "Ruth Costa", "2021-01-01")), "importer");
        List<Kept> kept = keep.keep(
                List.of(
                        record("costa", "Ruth Costa", "2021-06-01"),
                        record("silva", "", "2021-01-01"),
                        record("costa", "Ruth da Costa", "2021-06-01"),
                        record("novak", "Eva Novak", "2021-01-01")),
                "importer");
        assertThat(kept).extracting(Kept::outcome).containsExactly(UPDATED, REFUSED, UPDATED, CREATED);
        assertThat(kept.get(1).remarks()).extracting(Kept.Remark::pointer).contains("/names/en");
        UUID costa = find.resolve(List.of("costa" + mark)).get("costa" + mark);
        assertThat(find.published(List.of(costa)).get(costa).names().in("en").text())
                .isEqualTo("Ruth da Costa");
    }

    @Test
    void a_speaker_that_was_deleted_comes_back_under_the_same_id_and_slug() {
        SpeakerRecord record = record("lazarus", "Lazarus", "2021-01-01");
        Kept first = keep.keep(List.of(record), "importer").get(0);
        delete.delete(first.slug(), Precondition.NONE);
        assertThat(find.resolve(List.of(record.slug()))).isEmpty();
        Kept second = keep.keep(List.of(record), "importer").get(0);
        assertThat(second.outcome()).isEqualTo(CREATED);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.slug()).isEqualTo(first.slug());
        assertThat(keep.keep(List.of(record), "importer").get(0).outcome()).isEqualTo(UNCHANGED);
    }

    @Test
    void a_name_that_is_being_printed_is_not_changed_until_it_stands() throws Exception {
        UUID id = keep.keep(List.of(record("held", "Held", "2021-01-01")), "importer")
                .get(0)
                .id();
        ExecutorService desk = Executors.newSingleThreadExecutor();
        Future<?> rename = QuarkusTransaction.requiringNew().call(() -> {
            PublishedSpeaker printed = find.published(List.of(id)).get(id);
            Future<?> waits =
                    desk.submit(() -> keep.keep(List.of(record("held", "Renamed", "2021-01-01")), "importer"));
            assertThatThrownBy(() -> waits.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(printed.names().in("en").text()).isEqualTo("Held");
            return waits;
        });
        rename.get(5, TimeUnit.SECONDS);
        desk.shutdown();
        assertThat(find.published(List.of(id)).get(id).names().in("en").text()).isEqualTo("Renamed");
    }

    @Test
    void nothing_is_asked_for_nothing() {
        assertThat(keep.keep(new ArrayList<>(), "importer")).isEmpty();
        assertThat(find.resolve(List.of())).isEmpty();
        assertThat(find.published(List.of())).isEmpty();
    }

    private SpeakerRecord record(String slug, String name, String from) {
        PublishedSpeaker.Tenure tenure = new PublishedSpeaker.Tenure(
                new Names(Map.of("en", "Mayor")), new Names(Map.of("en", "Lindvik")), LocalDate.parse(from), null);
        return new SpeakerRecord(
                null, slug + mark, null, new Names(Map.of("en", name)), null, null, null, null, null, List.of(tenure));
    }
}
