package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.outbox.Outbox;
import press.doorstep.web.Precondition;
import press.doorstep.web.Problem;
import press.doorstep.web.WebProblem;

/** Parts from a speaker the words of somebody else: of one who was merged by mistake and comes back under the old slug, or of somebody new. */
@ApplicationScoped
class SplitSpeaker {

    @Inject
    Speakers speakers;

    @Inject
    Quotes quotes;

    @Inject
    ReviveSpeaker reviving;

    @Inject
    CreateSpeaker creating;

    @Inject
    ShowSpeakers show;

    @Inject
    Outbox outbox;

    /** {@code precondition} is about the speaker who stays. */
    @Transactional
    public SplitView split(String reference, Precondition precondition, SplitRequest sent, String by) {
        sent.requireSound();
        UUID staying = speakers.named(reference);
        quotes.hold(staying);
        Set<UUID> held = new HashSet<>(Set.of(staying));
        if (sent.merged() != null) {
            held.add(speakers.named(sent.merged()));
        }
        List<Speaker> both = speakers.wholeAlone(held);
        Speaker remaining = speakers.among(both, staying);
        remaining.require(precondition);
        return split(remaining, both, sent, by);
    }

    private SplitView split(Speaker remaining, List<Speaker> both, SplitRequest sent, String by) {
        PrintedSpeaker before = remaining.printed();
        Parted parted = sent.merged() == null ? added(sent, by) : reviving.revive(both, remaining, sent.merged(), by);
        speakers.flush();
        List<UUID> moved = sent.quotations() == null
                ? quotes.move(parted.quotations(), remaining.id, parted.speaker().id)
                : move(sent.quotations(), remaining, parted.speaker());
        show.show(List.of(new SpeakerChange(remaining, before)), by);
        show.part(parted.speaker());
        outbox.append("SpeakerSplit", "speaker", remaining.id, new SpeakerSplit(parted.speaker().id));
        return new SplitView(SpeakerView.of(parted.speaker()), SpeakerView.of(remaining), moved.size());
    }

    /** Who is parted, and what came with them. */
    record Parted(Speaker speaker, List<UUID> quotations) {}

    private Parted added(SplitRequest sent, String by) {
        return new Parted(creating.add(CheckedSpeaker.orRefused(sent.newcomer(), "/speaker"), by), List.of());
    }

    private List<UUID> move(List<String> references, Speaker from, Speaker to) {
        List<@Nullable UUID> named = quotes.resolve(references);
        List<UUID> moved = quotes.move(named.stream().filter(Objects::nonNull).toList(), from.id, to.id);
        if (moved.size() < references.size()) {
            Problem refusal = WebProblem.INVALID_BODY.because("Not all of these quotations are the speaker's.");
            for (int i = 0; i < references.size(); i++) {
                UUID quotation = named.get(i);
                if (!moved.contains(quotation) || named.indexOf(quotation) < i) {
                    refusal.at("/quotations/" + i, "Is no quotation of this speaker, or stands here twice.");
                }
            }
            throw refusal;
        }
        return moved;
    }
}
