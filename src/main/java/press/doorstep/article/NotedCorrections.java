package press.doorstep.article;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.AffectedWords;
import press.doorstep.text.Checks;
import press.doorstep.text.StoryText;

/** The corrections that a record of an import tells of and that its story does not have yet. */
final class NotedCorrections {

    private static final int MOST = 100;

    /** The same correction, whenever it comes. */
    private record Told(CorrectionNote note, @Nullable Instant at) {}

    private record Fresh(Told told, List<@Nullable AffectedRequest> affected, String pointer) {}

    private final List<Fresh> fresh = new ArrayList<>();

    private NotedCorrections() {}

    static NotedCorrections of(
            @Nullable List<@Nullable CorrectionRecord> sent, List<Correction> present, Instant now, Checks checks) {
        NotedCorrections noted = new NotedCorrections();
        if (sent == null || sent.isEmpty()) {
            return noted;
        }
        if (sent.size() > MOST) {
            checks.fault("/corrections", "Must be at most " + MOST + ".");
            return noted;
        }
        Set<Told> known = new HashSet<>();
        present.forEach(correction -> known.add(new Told(
                new CorrectionNote(correction.kind, correction.severity, correction.text), correction.correctedAt)));
        for (int i = 0; i < sent.size(); i++) {
            noted.add(sent.get(i), "/corrections/" + i, known, now, checks);
        }
        return noted;
    }

    private void add(@Nullable CorrectionRecord sent, String pointer, Set<Told> known, Instant now, Checks checks) {
        if (sent == null || sent.correctedAt() == null || sent.correctedAt().isAfter(now)) {
            checks.fault(pointer + "/correctedAt", "Must be there, and not lie in the future.");
            return;
        }
        Told told = new Told(CorrectionNote.of(sent.request(), pointer, checks), sent.correctedAt());
        if (known.add(told)) {
            fresh.add(new Fresh(told, sent.affected() == null ? List.of() : sent.affected(), pointer));
        }
    }

    boolean isEmpty() {
        return fresh.isEmpty();
    }

    /** To be kept with the story; words that do not stand in it are remarks. */
    List<Correction> in(Article article, Supplier<UUID> ids, String by, Checks remarks) {
        StoryText story = article.copy.text();
        List<Correction> corrections = new ArrayList<>();
        for (Fresh one : fresh) {
            List<AffectedWords> affected =
                    AffectedPlaces.find(one.affected(), one.pointer() + "/affected", story, remarks);
            Instant at = requireNonNull(one.told().at());
            corrections.add(new Correction(ids.get(), article.id, one.told().note(), affected, at, by));
        }
        return corrections;
    }
}
