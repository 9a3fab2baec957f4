package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.naming.Identities;
import press.doorstep.naming.Ids;
import press.doorstep.naming.Kept;
import press.doorstep.naming.Kept.Outcome;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.text.Checks;

/** Adds speakers or brings them up to date, by id or slug; the same record again changes nothing. */
@ApplicationScoped
public class KeepSpeakers {

    @Inject
    Speakers speakers;

    @Inject
    ShowSpeakers show;

    @Inject
    SlugRegister slugs;

    @Inject
    Ids ids;

    /** One outcome a record, in the order of the records. Joins the caller's transaction. */
    @Transactional
    public List<Kept> keep(List<SpeakerRecord> records, String by) {
        Identities identities = slugs.identify(Kind.SPEAKER, records);
        Map<UUID, Speaker> there = new HashMap<>();
        if (!identities.known().isEmpty()) {
            speakers.wholeLocked(identities.known()).forEach(speaker -> there.put(speaker.id, speaker));
        }
        List<Kept> outcomes = new ArrayList<>();
        for (SpeakerRecord record : records) {
            Checks checks = new Checks();
            UUID id = identities.of(record, checks);
            CheckedSpeaker checked = CheckedSpeaker.of(SpeakerRequest.of(record), "/speakerKind", checks);
            outcomes.add(
                    checks.faults().isEmpty()
                            ? keep(id, checked, identities, there, by)
                            : Kept.refused(record.id(), record.slug(), checks));
        }
        speakers.flush();
        return outcomes;
    }

    private Kept keep(UUID id, CheckedSpeaker checked, Identities identities, Map<UUID, Speaker> there, String by) {
        Speaker present = there.get(id);
        if (present == null) {
            // Regained rather than claimed: a speaker that comes back under their id comes back under their slug.
            String slug = slugs.rename(Kind.SPEAKER, id, checked.slugOrName());
            Speaker added = new Speaker(id, slug, checked.content(), ids::next);
            show.add(added, by);
            there.put(id, added);
            return Kept.as(Outcome.CREATED, id, slug);
        }
        if (present.mergedInto != null) {
            return merged(present);
        }
        PrintedSpeaker before = present.printed();
        boolean changed = present.write(checked.content(), ids::next) | rename(present, checked, identities);
        if (changed) {
            show.show(List.of(new SpeakerChange(present, before)), by);
        }
        return Kept.as(changed ? Outcome.UPDATED : Outcome.UNCHANGED, id, present.slug);
    }

    /** What is said of somebody who was merged is not what the survivor has to say of themselves. */
    private Kept merged(Speaker speaker) {
        Checks remarks = new Checks();
        remarks.fault("", "Was merged into another speaker, who is left as they are.");
        return Kept.as(Outcome.UNCHANGED, speaker.id, speaker.slug, List.of(), remarks);
    }

    private boolean rename(Speaker speaker, CheckedSpeaker checked, Identities identities) {
        if (checked.slug() == null
                || !identities.isNew(checked.slug())
                || checked.slug().equals(speaker.slug)) {
            return false;
        }
        speaker.slug = slugs.rename(Kind.SPEAKER, speaker.id, checked.slug());
        return true;
    }
}
