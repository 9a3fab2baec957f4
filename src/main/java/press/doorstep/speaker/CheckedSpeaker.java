package press.doorstep.speaker;

import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.text.Slugs;
import press.doorstep.web.BodyRefusal;

/** What was sent of a speaker, gone through; {@code slug} when one is wanted. */
record CheckedSpeaker(@Nullable String slug, SpeakerContent content) {

    /** {@code kindPointer} is where the kind stands in what was sent. */
    static CheckedSpeaker of(SpeakerRequest sent, String kindPointer, Checks checks) {
        return new CheckedSpeaker(checks.slug("/slug", sent.slug()), SpeakerContent.of(sent, kindPointer, checks));
    }

    /** What stands at {@code pointer} in the body of a request, or its refusal. */
    static CheckedSpeaker orRefused(SpeakerRequest sent, String pointer) {
        Checks checks = new Checks();
        CheckedSpeaker checked = of(sent, "/kind", checks);
        Checks all = new Checks();
        checks.faults().forEach(fault -> all.fault(pointer + fault.pointer(), fault.detail()));
        BodyRefusal.unlessSound(all);
        return checked;
    }

    /** The slug for a new speaker: the one wanted, else one made of the English or first name. */
    String slugOrName() {
        return slug == null ? Slugs.from(content.names().in("en").text()) : slug;
    }
}
