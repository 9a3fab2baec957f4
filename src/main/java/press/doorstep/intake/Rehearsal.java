package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.doorstep.intake.Declarations.Declaration;
import press.doorstep.naming.Kept;

/** A batch of a dry run: judged as if all the lines before it had been kept, and all that they name further down. */
@ApplicationScoped
class Rehearsal {

    @Inject
    RehearseBatch rehearse;

    @Inject
    Declarations declarations;

    @Inject
    AdvanceImport advance;

    void of(ImportJob job, Batch batch) {
        List<Kept> kept = rehearse.rehearse(job, batch);
        List<Declaration> declared = declarations.find(job.id(), references(batch, kept));
        List<Outcome> outcomes = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            Entry entry = batch.entries().get(i);
            outcomes.add(Outcome.of(entry, asIfKept(entry, kept.get(i), declared), false));
        }
        retract(job, outcomes);
        advance.advance(job, batch, outcomes);
    }

    private static Set<String> references(Batch batch, List<Kept> kept) {
        Set<String> references = new HashSet<>();
        batch.entries().forEach(entry -> references.addAll(entry.references()));
        kept.forEach(one -> references.addAll(one.pending()));
        return references;
    }

    private static Kept asIfKept(Entry entry, Kept kept, List<Declaration> declared) {
        if (kept.outcome() == Kept.Outcome.REFUSED) {
            return kept;
        }
        Set<String> names = declared.stream().map(Declaration::reference).collect(Collectors.toSet());
        List<String> missing =
                kept.pending().stream().filter(name -> !names.contains(name)).toList();
        boolean created = kept.outcome() == Kept.Outcome.CREATED;
        boolean again = created && declared.stream().anyMatch(declaration -> isEarlier(declaration, entry));
        return new Kept(
                again ? Kept.Outcome.UPDATED : kept.outcome(),
                created ? null : kept.id(),
                kept.slug(),
                missing,
                kept.remarks());
    }

    private static boolean isEarlier(Declaration declaration, Entry entry) {
        return entry.kind() != null
                && declaration.kind().equals(entry.kind().key())
                && entry.references().contains(declaration.reference())
                && declaration.line() < entry.line().number();
    }

    private void retract(ImportJob job, List<Outcome> outcomes) {
        List<Long> refused = outcomes.stream()
                .filter(outcome -> outcome.result() == Outcome.Result.REFUSED)
                .map(Outcome::line)
                .toList();
        if (!refused.isEmpty()) {
            declarations.retract(job.id(), refused);
        }
    }
}
