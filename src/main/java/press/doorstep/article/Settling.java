package press.doorstep.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.doorstep.quotation.KnownQuotation;
import press.doorstep.quotation.Utterance;

/**
 * Decides for one story after the other what its quotations say.
 *
 * @param known the quotations there are
 * @param carriers which stories carry them
 * @param live those that readers see
 * @param changes what changes at once, filled in here
 */
record Settling(
        Map<UUID, KnownQuotation> known, Map<UUID, Set<UUID>> carriers, Set<UUID> live, Map<UUID, Utterance> changes) {

    /** Whatever a story would change is left as it is when the story turns out to be refused. */
    void settle(Submission submission) {
        Map<UUID, Utterance> changesBefore = Map.copyOf(changes);
        settleAll(submission);
        if (!submission.isSound()) {
            changes.clear();
            changes.putAll(changesBefore);
        }
    }

    private void settleAll(Submission submission) {
        Map<UUID, Utterance> settled = new HashMap<>();
        for (Citation citation : submission.citations) {
            KnownQuotation quotation = known.get(citation.quotation());
            if (quotation != null) {
                settle(citation, quotation);
            }
            Utterance first = settled.putIfAbsent(citation.quotation(), citation.settled());
            if (first != null && citation.origin() == Citation.Origin.NAMED && !first.equals(citation.settled())) {
                submission.checks.fault(
                        citation.quote.pointer(), "Says something else than another entry of the same quotation.");
            }
        }
    }

    private void settle(Citation citation, KnownQuotation quotation) {
        Utterance canonical = changes.getOrDefault(quotation.id(), quotation.utterance());
        Proposal waiting = citation.before == null ? null : citation.before.proposed();
        Utterance present = waiting == null ? canonical : waiting.on(canonical);
        boolean shared = SettleQuotations.isShared(citation, carriers);
        Utterance wanted = citation.wanted(present, shared);
        if (wanted.equals(present)) {
            citation.settle(present, waiting);
        } else if (shared && !wanted.fingerprint().equals(canonical.fingerprint())) {
            citation.submission.checks.fault(
                    citation.quote.pointer() + "/text",
                    "Other stories carry this quotation, so its words cannot change here. Leave out id and slug to enter other words.");
        } else if (live.contains(quotation.id())) {
            citation.settle(wanted, wanted.equals(canonical) ? null : new Proposal(canonical, wanted));
        } else {
            changes.put(quotation.id(), wanted);
            citation.submission.revisesQuotations = true;
            citation.settle(wanted, null);
        }
    }
}
