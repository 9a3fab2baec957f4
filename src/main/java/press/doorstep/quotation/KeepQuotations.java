package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Identities;
import press.doorstep.naming.Ids;
import press.doorstep.naming.Kept;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.outbox.Outbox;
import press.doorstep.text.Checks;
import press.doorstep.web.Problem;

/** Adds quotations or brings them up to date, by id or slug; the same record again changes nothing. */
@ApplicationScoped
public class KeepQuotations {

    @Inject
    Quotations quotations;

    @Inject
    ResolveLinks links;

    @Inject
    RecordQuotations recording;

    @Inject
    WriteQuotation writing;

    @Inject
    Carriers carriers;

    @Inject
    SlugRegister slugs;

    @Inject
    Ids ids;

    @Inject
    Outbox outbox;

    /** One outcome a record, in the order of the records. Records may name each other in any order. Joins the caller's transaction. */
    @Transactional
    public List<Kept> keep(List<QuotationRecord> records, String by) {
        List<Sent> batch = read(records);
        List<Sent> sound = batch.stream().filter(Sent::isSound).toList();
        Set<UUID> about = new HashSet<>();
        sound.forEach(sent -> about.add(sent.about()));
        carriers.hold(about);
        Map<UUID, Quotation> held = quotations.held(about, LockModeType.PESSIMISTIC_WRITE);
        Set<UUID> made = add(sound, held, by);
        Map<String, UUID> speakers =
                links.speakers(sound.stream().map(Sent::content).toList());
        Map<String, UUID> others =
                links.quotations(sound.stream().map(Sent::content).toList());
        List<Outbox.Entry> facts = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (Sent sent : batch) {
            kept.add(sent.isSound() ? keep(sent, held, made, speakers, others, facts, by) : sent.refused());
        }
        outbox.append(facts);
        return kept;
    }

    /** A record on its way in. */
    private record Sent(
            QuotationRecord record,
            QuotationContent content,
            @Nullable UUID id,
            Checks checks) {

        boolean isSound() {
            return id != null && checks.faults().isEmpty();
        }

        UUID about() {
            return Objects.requireNonNull(id);
        }

        Kept refused() {
            return Kept.refused(id, record.slug(), checks);
        }
    }

    private List<Sent> read(List<QuotationRecord> records) {
        List<String> named = records.stream()
                .map(QuotationRecord::slug)
                .filter(Objects::nonNull)
                .toList();
        Identities identities = new Identities(slugs.findAll(Kind.QUOTATION, named), ids);
        return records.stream()
                .map(record -> {
                    Checks checks = new Checks();
                    QuotationContent content = QuotationContent.of(QuotationRequest.of(record), checks);
                    UUID id = identities.of(record.id(), record.slug(), checks).orElse(null);
                    return new Sent(record, content, id, checks);
                })
                .toList();
    }

    /** Adds those that are not there yet, with their words only: what they refer to may be among them. */
    private Set<UUID> add(List<Sent> sound, Map<UUID, Quotation> held, String by) {
        Map<UUID, Said> said = new HashMap<>();
        for (Sent sent : sound) {
            if (!held.containsKey(sent.about())) {
                Utterance utterance = sent.content().words().by(null, null);
                said.putIfAbsent(
                        sent.about(), new Said(sent.about(), sent.content().slug(), utterance));
            }
        }
        recording.added(List.copyOf(said.values()), by).forEach(quotation -> held.put(quotation.id, quotation));
        quotations.flush();
        return said.keySet();
    }

    private Kept keep(
            Sent sent,
            Map<UUID, Quotation> held,
            Set<UUID> made,
            Map<String, UUID> speakers,
            Map<String, UUID> others,
            List<Outbox.Entry> facts,
            String by) {
        Quotation quotation = Objects.requireNonNull(held.get(sent.about()));
        List<String> pending = new ArrayList<>();
        try {
            QuotationLinks known =
                    new QuotationLinks(speakers, others, (pointer, reference, kind) -> pending.add(reference));
            boolean changed = writing.write(quotation, sent.content(), known, by);
            if (made.remove(quotation.id)) {
                return Kept.as(Kept.Outcome.CREATED, quotation.id, quotation.slug, pending);
            }
            if (changed) {
                facts.add(ReviseQuotations.fact(quotation));
            }
            Kept.Outcome outcome = changed ? Kept.Outcome.UPDATED : Kept.Outcome.UNCHANGED;
            return Kept.as(outcome, quotation.id, quotation.slug, pending);
        } catch (Problem refused) {
            return Kept.refused(quotation.id, quotation.slug, List.of(new Kept.Remark("", refused.detail())));
        }
    }
}
