package press.doorstep.quotation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Fingerprint;
import press.doorstep.text.Place;

/**
 * What was said, by whom, when and where: what an editor says of a quotation, tidied and sound.
 *
 * @param speaker null when the speaker is unnamed or a crowd; then {@code saidBy} may say who as printed
 * @param precision of {@code saidOn}: {@code day}, {@code month} or {@code year}; null when {@code saidOn} is
 * @param fragmentOf the fuller quotation these words are a part of
 */
public record Utterance(
        String text,
        String language,
        @Nullable UUID speaker,
        @Nullable String saidBy,
        @Nullable LocalDate saidOn,
        @Nullable String precision,
        @Nullable String occasion,
        @Nullable Place place,
        @Nullable String medium,
        @Nullable UUID fragmentOf) {

    public String fingerprint() {
        return Fingerprint.of(text);
    }

    /** This, with what changed between two others changed alike: what the one who made that change would make of this. */
    public Utterance changedAs(Utterance before, Utterance after) {
        Change change = new Change(this, before, after);
        return new Utterance(
                change.of(Utterance::text),
                change.of(Utterance::language),
                change.ofOptional(Utterance::speaker),
                change.ofOptional(Utterance::saidBy),
                change.ofOptional(Utterance::saidOn),
                change.ofOptional(Utterance::precision),
                change.ofOptional(Utterance::occasion),
                change.ofOptional(Utterance::place),
                change.ofOptional(Utterance::medium),
                change.ofOptional(Utterance::fragmentOf));
    }

    /** This, with another's members where this has none. The words, their language and who said them stay. */
    public Utterance filledFrom(Utterance other) {
        return new Utterance(
                text,
                language,
                speaker,
                saidBy,
                saidOn == null ? other.saidOn : saidOn,
                saidOn == null ? other.precision : precision,
                occasion == null ? other.occasion : occasion,
                place == null ? other.place : place,
                medium == null ? other.medium : medium,
                fragmentOf == null ? other.fragmentOf : fragmentOf);
    }

    /** This, as a fragment of what another is a fragment of, unless it says itself what it is a fragment of. */
    public Utterance asFragmentLike(Utterance other) {
        return fragmentOf != null
                ? this
                : new Utterance(
                        text, language, speaker, saidBy, saidOn, precision, occasion, place, medium, other.fragmentOf);
    }

    private record Change(Utterance present, Utterance before, Utterance after) {

        <T> T of(Function<Utterance, T> member) {
            boolean changed = !Objects.equals(member.apply(before), member.apply(after));
            return member.apply(changed ? after : present);
        }

        <T> @Nullable T ofOptional(Function<Utterance, @Nullable T> member) {
            boolean changed = !Objects.equals(member.apply(before), member.apply(after));
            return member.apply(changed ? after : present);
        }
    }
}
