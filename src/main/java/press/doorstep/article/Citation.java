package press.doorstep.article;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.quotation.Said;
import press.doorstep.quotation.Utterance;

/** One entry of a story's list of quotations, and which quotation it turns out to be. */
final class Citation {

    /** How it was recognised, which decides how much the entry may change. */
    enum Origin {
        /** The entry says which quotation it is, and so says all of it. */
        NAMED,
        /** The story had the same words of the same speaker before. */
        KNOWN_HERE,
        /** Another story has the same words of the same speaker. */
        KNOWN_ELSEWHERE,
        NEW
    }

    final Submission submission;
    final Quote quote;

    /** What the entry says was said. */
    final Utterance said;

    /** The appearance it had in the story so far. */
    @Nullable
    Occurrence before;

    @Nullable
    Said added;

    private @Nullable UUID quotation;
    private Origin origin = Origin.NEW;
    private Utterance settled;
    private @Nullable Proposal proposal;

    Citation(Submission submission, Quote quote, Utterance said) {
        this.submission = submission;
        this.quote = quote;
        this.said = said;
        this.settled = said;
    }

    void recognise(UUID known, Origin how) {
        quotation = known;
        origin = how;
    }

    boolean isRecognised() {
        return quotation != null;
    }

    UUID quotation() {
        return Objects.requireNonNull(quotation);
    }

    Origin origin() {
        return origin;
    }

    /** What the quotation says for this story's editors, and what of it waits for the story to be published. */
    void settle(Utterance utterance, @Nullable Proposal waiting) {
        settled = utterance;
        proposal = waiting;
    }

    Utterance settled() {
        return settled;
    }

    @Nullable
    Proposal proposal() {
        return proposal;
    }

    /** What the entry makes of the quotation as editors of the story see it, {@code shared} when other stories carry it too. */
    Utterance wanted(Utterance present, boolean shared) {
        return switch (origin) {
            case NAMED, NEW -> said.asFragmentLike(present);
            case KNOWN_HERE -> shared ? present.filledFrom(said) : said.filledFrom(present);
            case KNOWN_ELSEWHERE -> present.filledFrom(said);
        };
    }

    Occurrence occurrence(UUID newId, Placement placement) {
        return new Occurrence(
                before != null ? before.id() : newId,
                quotation(),
                quote.form(),
                quote.cue(),
                quote.attribution(),
                quote.rolePrinted(),
                quote.collapsedAfter(),
                placement.anchoring(),
                placement.location(),
                placement.spans(),
                Alterations.of(settled.text()),
                placement.stood(),
                proposal);
    }
}
