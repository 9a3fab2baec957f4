package press.doorstep.finding;

import java.util.List;

/** What was found in a story: its quotations in reading order, and everybody who speaks in them. */
public record Findings(Language language, List<FoundQuotation> quotations, List<FoundSpeaker> speakers) {

    public Findings {
        quotations = List.copyOf(quotations);
        speakers = List.copyOf(speakers);
    }
}
