package press.doorstep.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import press.doorstep.finding.FoundQuotation;
import press.doorstep.finding.FoundSpeaker;
import press.doorstep.text.Anchor;
import press.doorstep.text.FoldedStory;

/** Who is quoted in a draft and is none of our speakers for sure. */
final class ProposeSpeakers {

    private static final int MOST = 50;

    private final ReadStory.Reading reading;
    private final FoldedStory story;

    ProposeSpeakers(ReadStory.Reading reading, FoldedStory story) {
        this.reading = reading;
        this.story = story;
    }

    /** In the order in which they first speak. */
    List<ProposedSpeakerView> propose() {
        Map<FoundSpeaker, List<FoundQuotation>> said = reading.quotations().stream()
                .filter(found -> found.speaker() != null && FoundEntry.isVerbatim(found))
                .collect(Collectors.groupingBy(found -> Objects.requireNonNull(found.speaker())));
        return reading.speakers().stream()
                .filter(speaker -> speaker.known() == null && said.containsKey(speaker))
                .limit(MOST)
                .map(speaker -> proposed(speaker, said.getOrDefault(speaker, List.of())))
                .toList();
    }

    private ProposedSpeakerView proposed(FoundSpeaker speaker, List<FoundQuotation> theirs) {
        double confidence =
                theirs.stream().mapToDouble(FoundQuotation::confidence).max().orElse(0);
        String kind = speaker.kind().name().toLowerCase(Locale.ROOT);
        return new ProposedSpeakerView(
                ProposedSpeakerView.NewSpeaker.of(kind, reading.language(), speaker.name()),
                speaker.role(),
                SeenView.of(seen(speaker, theirs)),
                theirs.size(),
                confidence,
                NamedView.candidates(speaker.name(), reading.named(), reading.language()));
    }

    /** Where the name stands; a name that only stands there in other cases, where its words are given to it. */
    private List<Anchor> seen(FoundSpeaker speaker, List<FoundQuotation> theirs) {
        List<Anchor> seen = new ArrayList<>(story.findAll(speaker.name()));
        for (FoundQuotation found : seen.isEmpty() ? theirs : List.<FoundQuotation>of()) {
            if (found.attribution() != null) {
                seen.add(new Anchor(found.anchor().location(), List.of(found.attribution())));
            }
        }
        return seen;
    }
}
