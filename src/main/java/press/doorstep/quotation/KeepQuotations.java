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
import press.doorstep.naming.Identities;
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
        Map<String, UUID> speakers =
                links.speakers(sound.stream().map(Sent::content).toList());
        Set<UUID> made = add(sound, held, speakers, by);
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
    private record Sent(UUID about, QuotationContent content, Checks checks) {

        boolean isSound() {
            return checks.faults().isEmpty();
        }

        Kept refused() {
            return Kept.refused(about, content.slug(), checks);
        }
    }

    private List<Sent> read(List<QuotationRecord> records) {
        Identities identities = slugs.identify(Kind.QUOTATION, records);
        return records.stream()
                .map(record -> {
                    Checks checks = new Checks();
                    QuotationContent content = QuotationContent.of(QuotationRequest.of(record), checks);
                    return new Sent(identities.of(record, checks), content, checks);
                })
                .toList();
    }

    /** Adds those that are not there yet, without the quotations they refer to: those may be among them. */
    private Set<UUID> add(List<Sent> sound, Map<UUID, Quotation> held, Map<String, UUID> speakers, String by) {
        Map<UUID, Said> said = new HashMap<>();
        for (Sent sent : sound) {
            if (!held.containsKey(sent.about())) {
                SpokenWords words = sent.content().words();
                Utterance utterance = words.by(words.speaker() == null ? null : speakers.get(words.speaker()), null);
                said.putIfAbsent(
                        sent.about(), new Said(sent.about(), sent.content().slug(), utterance, null));
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
        if (quotation.mergedInto != null) {
            return merged(quotation);
        }
        List<String> pending = new ArrayList<>();
        try {
            QuotationLinks known =
                    new QuotationLinks(speakers, others, (pointer, reference, kind) -> pending.add(reference));
            boolean changed = writing.write(quotation, sent.content(), known, by);
            if (changed && !made.contains(quotation.id)) {
                facts.add(ReviseQuotations.fact(quotation));
            }
            Kept.Outcome outcome = changed ? Kept.Outcome.UPDATED : Kept.Outcome.UNCHANGED;
            return Kept.as(
                    made.remove(quotation.id) ? Kept.Outcome.CREATED : outcome,
                    quotation.id,
                    quotation.slug,
                    pending,
                    sent.checks());
        } catch (Problem refused) {
            sent.checks().fault("", refused.detail());
            return sent.refused();
        }
    }

    /** What is said of a quotation that was merged is not what the survivor has to say. */
    private static Kept merged(Quotation quotation) {
        Checks remarks = new Checks();
        remarks.fault("", "Was merged into another quotation, which is left as it is.");
        return Kept.as(Kept.Outcome.UNCHANGED, quotation.id, quotation.slug, List.of(), remarks);
    }
}
