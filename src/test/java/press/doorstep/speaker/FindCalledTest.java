package press.doorstep.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.naming.Kept;
import press.doorstep.text.Names;

/** Speakers found by what texts call them. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class FindCalledTest {

    @Inject
    KeepSpeakers keep;

    @Inject
    FindCalled find;

    @Inject
    CallSpeakers calling;

    @Inject
    Speakers speakers;

    /** A surname of this run's own. */
    private final String surname = "Å" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "gård";

    @Test
    void by_names_and_aliases_of_any_language_however_they_are_written() {
        UUID id = kept("Åse " + surname, "Осе " + surname, "Her Ladyship " + surname);
        for (String name : List.of(
                "Åse " + surname, "ase " + surname.toUpperCase(), "Осе  " + surname, "her ladyship " + surname)) {
            assertThat(called(name)).as(name).containsExactly(Map.entry(id, true));
        }
        assertThat(called(surname)).containsExactly(Map.entry(id, false));
        assertThat(called("Åse")).doesNotContainKey(id);
        assertThat(called("Marit " + surname)).isEmpty();
        assertThat(called("")).isEmpty();
    }

    @Test
    void by_the_names_they_have_now() {
        UUID id = kept("Åse " + surname, "Осе " + surname, "Anna " + surname);
        assertThat(kept("Åse " + surname, "Осе " + surname, "Berta " + surname)).isEqualTo(id);
        assertThat(called("Anna " + surname)).isEmpty();
        assertThat(called("Berta " + surname)).containsKey(id);
    }

    @Test
    void those_written_before_there_was_an_index_are_found_after_the_upgrade() {
        UUID id = kept("Åse " + surname, "Осе " + surname, "Anna " + surname);
        QuarkusTransaction.requiringNew()
                .run(() -> speakers.update("called = null, calledRevision = null where id = ?1", id));
        assertThat(called("Anna " + surname)).isEmpty();
        while (calling.call() == CallSpeakers.BATCH) {
            // Others may have come before.
        }
        assertThat(called("Anna " + surname)).containsKey(id);
        QuarkusTransaction.requiringNew().run(() -> speakers.update("revision = revision + 1 where id = ?1", id));
        assertThat(calling.call())
                .as("written by a node that does not know the index")
                .isPositive();
    }

    private Map<UUID, Boolean> called(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> find.find(List.of(name)).get(name))
                .stream()
                .collect(java.util.stream.Collectors.toMap(CalledSpeaker::id, CalledSpeaker::wholly));
    }

    private UUID kept(String english, String russian, String alias) {
        Kept kept = keep.keep(
                        List.of(new SpeakerRecord(
                                null,
                                "s-" + surname.replaceAll("[^a-z]", ""),
                                null,
                                new Names(Map.of("en", english, "ru", russian)),
                                List.of(alias),
                                null,
                                null,
                                null,
                                null,
                                null)),
                        "importer")
                .get(0);
        return kept.id();
    }
}
