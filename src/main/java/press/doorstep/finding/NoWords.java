package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/** Nothing, or nothing but signs, was said by nobody. */
record NoWords() implements SpeechRule {

    @Override
    public String name() {
        return "no-words";
    }

    @Override
    public @Nullable Verdict judge(Candidate candidate) {
        return candidate.piece().words().stream().noneMatch(Token::isWord) ? Verdict.NO : null;
    }
}
