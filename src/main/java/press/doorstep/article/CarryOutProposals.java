package press.doorstep.article;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.doorstep.live.LiveContent;
import press.doorstep.quotation.FindQuotations;
import press.doorstep.quotation.KnownQuotation;
import press.doorstep.quotation.ReviseQuotations;
import press.doorstep.quotation.Utterance;

/** Makes the changes to quotations that waited for stories to be published, and takes the snapshots those are published from. */
@ApplicationScoped
class CarryOutProposals {

    @Inject
    FindQuotations quotations;

    @Inject
    ReviseQuotations revising;

    @Inject
    TouchArticles touching;

    @Inject
    Articles articles;

    @Inject
    LiveContent live;

    Map<UUID, Snapshot> carryOut(List<Article> released, String by) {
        Set<UUID> carried = new HashSet<>();
        released.forEach(article -> carried.addAll(article.story().quotations()));
        Map<UUID, KnownQuotation> known = quotations.holdWithTranslations(carried);
        Map<UUID, Utterance> present = new HashMap<>();
        known.forEach((id, quotation) -> present.put(id, quotation.utterance()));
        Map<UUID, Utterance> changes = changes(released, present);
        if (!changes.isEmpty()) {
            Map<UUID, Set<UUID>> carriers = articles.carriers(changes.keySet());
            changes.keySet()
                    .forEach(quotation -> carriers.computeIfAbsent(quotation, id -> new HashSet<>())
                            .addAll(live.articlesCarrying(Set.of(quotation))));
            refuseOthersWords(released, known, changes, carriers);
            revising.revise(changes, by);
            touch(released, carriers.values(), by);
            present.putAll(changes);
        }
        Map<UUID, Snapshot> snapshots = new HashMap<>();
        released.forEach(article -> snapshots.put(article.id, snapshot(article, present)));
        return snapshots;
    }

    /** What the proposals come to. Afterwards none waits any more. */
    private static Map<UUID, Utterance> changes(List<Article> released, Map<UUID, Utterance> present) {
        Map<UUID, Utterance> changes = new HashMap<>();
        for (Article article : released) {
            for (Occurrence occurrence : article.occurrences) {
                Proposal proposal = occurrence.proposed();
                UUID quotation = occurrence.quotation();
                if (proposal != null) {
                    changes.put(
                            quotation,
                            proposal.on(requireNonNull(changes.getOrDefault(quotation, present.get(quotation)))));
                }
            }
            article.write(article.story()
                    .with(article.occurrences.stream()
                            .map(occurrence -> occurrence.proposed() == null ? occurrence : occurrence.settled())
                            .toList()));
        }
        return changes;
    }

    /** Since the change was proposed, others may have begun to carry the words. */
    private static void refuseOthersWords(
            List<Article> released,
            Map<UUID, KnownQuotation> known,
            Map<UUID, Utterance> changes,
            Map<UUID, Set<UUID>> carriers) {
        Set<UUID> own = new HashSet<>();
        released.forEach(article -> own.add(article.id));
        changes.forEach((id, utterance) -> {
            KnownQuotation before = requireNonNull(known.get(id));
            boolean newWords = !before.utterance().fingerprint().equals(utterance.fingerprint());
            if (newWords && !own.containsAll(carriers.getOrDefault(id, Set.of()))) {
                throw ArticleProblem.QUOTATION_CARRIED_ELSEWHERE.because(
                        "Other stories carry \"" + before.slug() + "\" by now, so its words cannot change.");
            }
        });
    }

    private void touch(List<Article> released, Collection<Set<UUID>> carriers, String by) {
        Set<UUID> others = new HashSet<>();
        carriers.forEach(others::addAll);
        released.forEach(article -> others.remove(article.id));
        touching.touch(others, by);
    }

    private static Snapshot snapshot(Article article, Map<UUID, Utterance> present) {
        Map<UUID, Utterance> said = new HashMap<>();
        article.story().quotations().forEach(quotation -> said.put(quotation, present.get(quotation)));
        return new Snapshot(article.slug, article.story(), said);
    }
}
