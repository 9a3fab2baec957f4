package press.doorstep.article;

import press.doorstep.quotation.Utterance;

/** A change to a public quotation that waits until the story is published: what the editor saw, and what the editor made of it. */
record Proposal(Utterance before, Utterance after) {

    /** What it makes of the quotation as that is now. */
    Utterance on(Utterance present) {
        return present.changedAs(before, after);
    }
}
