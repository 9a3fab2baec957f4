package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.doorstep.live.LiveContent;
import press.doorstep.live.PublicQuotations;
import press.doorstep.quotation.KnownQuotation;
import press.doorstep.quotation.RecordQuotations;
import press.doorstep.quotation.ReviseQuotations;
import press.doorstep.quotation.Said;
import press.doorstep.quotation.Utterance;

/**
 * Settles what the quotations of stories say: new ones are added, changes to what is not public are made, changes to what is public become
 * proposals that wait for the story to be published.
 */
@ApplicationScoped
class SettleQuotations {

    @Inject
    Articles articles;

    @Inject
    PublicQuotations live;

    @Inject
    LiveContent content;

    @Inject
    RecordQuotations recording;

    @Inject
    ReviseQuotations revising;

    @Inject
    TouchArticles touching;

    /** Notes faults; adds and changes nothing for stories that have some. */
    void settle(List<Submission> submissions, Map<UUID, KnownQuotation> known, String by) {
        Map<UUID, Set<UUID>> carriers = new HashMap<>(articles.carriers(known.keySet()));
        List<Citation> changing = citations(submissions).stream()
                .filter(citation -> isChanging(citation, known, carriers))
                .toList();
        Set<UUID> shown = live.among(changing.stream().map(Citation::quotation).toList());
        addLiveCarriers(changing, known, carriers);
        Map<UUID, Utterance> changes = new HashMap<>();
        Settling settling = new Settling(known, carriers, shown, changes);
        submissions.stream().filter(Submission::isSound).forEach(settling::settle);
        List<Citation> sound =
                citations(submissions.stream().filter(Submission::isSound).toList());
        recording.record(added(submissions, sound), by);
        revising.revise(changes, by);
        touch(changes.keySet(), carriers, submissions, by);
    }

    private static List<Citation> citations(List<Submission> submissions) {
        List<Citation> citations = new ArrayList<>();
        submissions.forEach(submission -> citations.addAll(submission.citations));
        return citations;
    }

    private static boolean isChanging(
            Citation citation, Map<UUID, KnownQuotation> known, Map<UUID, Set<UUID>> carriers) {
        KnownQuotation quotation = known.get(citation.quotation());
        if (quotation == null) {
            return false;
        }
        Utterance present = PreviousOccurrences.present(citation.before, quotation);
        return !citation.wanted(present, isShared(citation, carriers)).equals(present);
    }

    static boolean isShared(Citation citation, Map<UUID, Set<UUID>> carriers) {
        return carriers.getOrDefault(citation.quotation(), Set.of()).stream()
                .anyMatch(story -> !story.equals(citation.submission.id));
    }

    /** Where words change, stories count too that still show them though their working copies no longer do. */
    private void addLiveCarriers(
            List<Citation> changing, Map<UUID, KnownQuotation> known, Map<UUID, Set<UUID>> carriers) {
        for (Citation citation : changing) {
            KnownQuotation quotation = known.get(citation.quotation());
            if (quotation != null && !quotation.utterance().fingerprint().equals(citation.said.fingerprint())) {
                carriers.computeIfAbsent(quotation.id(), id -> new HashSet<>())
                        .addAll(content.articlesCarrying(Set.of(quotation.id())));
            }
        }
    }

    /** New quotations that a sound story has; one that only a refused story has is not added. */
    private static List<Said> added(List<Submission> submissions, List<Citation> sound) {
        Set<UUID> needed = new HashSet<>();
        sound.forEach(citation -> needed.add(citation.quotation()));
        return citations(submissions).stream()
                .flatMap(citation -> Optional.ofNullable(citation.added).stream())
                .filter(said -> needed.contains(said.id()))
                .toList();
    }

    /** Whoever edits another story with a quotation that changed has to read it again first. */
    private void touch(Set<UUID> changed, Map<UUID, Set<UUID>> carriers, List<Submission> submissions, String by) {
        Set<UUID> others = new HashSet<>();
        changed.forEach(quotation -> others.addAll(carriers.getOrDefault(quotation, Set.of())));
        submissions.forEach(submission -> others.remove(submission.id));
        touching.touch(others, by);
    }
}
