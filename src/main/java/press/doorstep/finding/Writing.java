package press.doorstep.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Anchor;
import press.doorstep.text.Location;
import press.doorstep.text.Span;

/** Writes down what was heard: utterances as quotations with spans, in the order of the story. */
final class Writing {

    private final List<Passage> passages;
    private final KnownSpeakers known;
    private final Map<Person, FoundSpeaker> speakers = new IdentityHashMap<>();
    private final List<FoundSpeaker> inOrder = new ArrayList<>();

    Writing(List<Passage> passages, KnownSpeakers known) {
        this.passages = passages;
        this.known = known;
    }

    Findings findings(Language language, List<Utterance> utterances) {
        List<Utterance> ordered = new ArrayList<>(utterances);
        ordered.sort(Comparator.comparing(
                        (Utterance utterance) -> location(utterance).ordinal())
                .thenComparing(utterance -> utterance.stretches().get(0).block())
                .thenComparing(utterance -> utterance.stretches().get(0).start()));
        List<FoundQuotation> quotations = ordered.stream().map(this::quotation).toList();
        return new Findings(language, quotations, inOrder);
    }

    private Location location(Utterance utterance) {
        return passages.get(utterance.stretches().get(0).block()).location();
    }

    private FoundQuotation quotation(Utterance utterance) {
        Spans spans = new Spans(passages, utterance);
        Source source = utterance.source();
        FoundSpeaker speaker = source.person() == null ? null : speaker(source.person());
        String saidBy = speaker == null && !source.printed().isEmpty() ? source.printed() : null;
        String role = source.role().isEmpty() ? null : source.role();
        double confidence = Math.round(utterance.confidence() * 100) / 100.0;
        return new FoundQuotation(
                new Anchor(location(utterance), spans.all()),
                spans.words(),
                form(utterance),
                speaker,
                saidBy,
                role,
                span(utterance.attribution()),
                span(utterance.cue()),
                spans.collapsedAfter(),
                confidence,
                utterance.rules().stream().distinct().toList());
    }

    /** A headline has no room for more than a part of what was said. */
    private SpeechForm form(Utterance utterance) {
        boolean headline = location(utterance) == Location.HEADLINE;
        return headline && utterance.form() == SpeechForm.DIRECT ? SpeechForm.PARTIAL : utterance.form();
    }

    private @Nullable Span span(Utterance.@Nullable Stretch stretch) {
        return stretch == null ? null : passages.get(stretch.block()).span(stretch.start(), stretch.end());
    }

    private FoundSpeaker speaker(Person person) {
        FoundSpeaker speaker = speakers.get(person);
        if (speaker == null) {
            List<KnownSpeaker> called = known.called(person.name());
            String id = called.size() == 1 ? called.get(0).id() : null;
            speaker =
                    new FoundSpeaker(person.name(), person.kind(), person.role().isEmpty() ? null : person.role(), id);
            speakers.put(person, speaker);
            inOrder.add(speaker);
        }
        return speaker;
    }
}
