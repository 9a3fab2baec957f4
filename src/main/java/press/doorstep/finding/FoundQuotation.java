package press.doorstep.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Anchor;
import press.doorstep.text.Span;

/**
 * Words somebody is reported to have said. {@code words} are those of the spans, quote marks and page furniture left out, joined by a space;
 * {@code saidBy} is the printed source where no speaker is known by name; {@code collapsedAfter} counts the code points of {@code words}
 * before the point at which the page folds the rest away. {@code confidence} runs from 0 to 1; {@code rules} name what was found why.
 */
public record FoundQuotation(
        Anchor anchor,
        String words,
        SpeechForm form,
        @Nullable FoundSpeaker speaker,
        @Nullable String saidBy,
        @Nullable String rolePrinted,
        @Nullable Span attribution,
        @Nullable Span cue,
        @Nullable Integer collapsedAfter,
        double confidence,
        List<String> rules) {

    public FoundQuotation {
        rules = List.copyOf(rules);
    }
}
