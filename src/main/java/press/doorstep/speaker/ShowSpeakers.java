package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.live.LiveContent;
import press.doorstep.live.Subject;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.outbox.Outbox;

/** Makes changed speakers their next revision and tells the public side; stories that print what changed hear of it by a fact. */
@ApplicationScoped
class ShowSpeakers {

    @Inject
    Speakers speakers;

    @Inject
    SlugRegister slugs;

    @Inject
    LiveContent live;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** A new speaker is quoted by nobody yet, so there is nothing to show. */
    void add(Speaker speaker, String by) {
        speaker.revised(now(), by);
        speakers.persist(speaker);
    }

    /** Tells that a speaker has become another, who is shown already. */
    void merge(Speaker merged, Speaker survivor) {
        live.merged(Subject.SPEAKER, merged.id, survivor.id);
        outbox.append("SpeakerMerged", "speaker", merged.id, new SpeakerMerged(survivor.id));
    }

    /** The next revision of a speaker who is not shown: merged, or on the way back. */
    void revise(Speaker speaker, String by) {
        speaker.revised(now(), by);
    }

    /** Gives a speaker who was parted from another their slugs back; they are public with the first story that is rendered again. */
    void part(Speaker speaker) {
        live.part(speaker.published(
                slugs.former(Kind.SPEAKER, List.of(speaker.id)).getOrDefault(speaker.id, List.of())));
    }

    void show(List<SpeakerChange> changes, String by) {
        if (changes.isEmpty()) {
            return;
        }
        Instant now = now();
        changes.forEach(change -> change.speaker().revised(now, by));
        speakers.flush();
        Map<UUID, List<String>> former = slugs.former(
                Kind.SPEAKER,
                changes.stream().map(change -> change.speaker().id).toList());
        for (SpeakerChange change : changes) {
            Speaker speaker = change.speaker();
            live.put(speaker.published(former.getOrDefault(speaker.id, List.of())));
            if (change.isPrinted()) {
                outbox.append(
                        "SpeakerChanged", "speaker", speaker.id, new SpeakerChanged(speaker.slug, speaker.revision));
            }
        }
    }

    /** No finer than the API shows, so that a time read back is the time that was answered. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
