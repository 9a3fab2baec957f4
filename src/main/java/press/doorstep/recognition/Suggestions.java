package press.doorstep.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.article.QuotationEntry;
import press.doorstep.article.QuotedDraft;
import press.doorstep.finding.FoundQuotation;
import press.doorstep.finding.FoundSpeaker;
import press.doorstep.text.Anchor;
import press.doorstep.text.FoldedStory;
import press.doorstep.text.Span;

/** What was found in a draft, held against what it lists already. */
final class Suggestions {

    /** A story lists no more. */
    static final int MOST = 200;

    private final QuotedDraft draft;
    private final ReadStory.Reading reading;
    private final FoldedStory story;
    private final Map<String, List<Anchor>> places = new HashMap<>();

    Suggestions(QuotedDraft draft, ReadStory.Reading reading, FoldedStory story) {
        this.draft = draft;
        this.reading = reading;
        this.story = story;
    }

    SuggestionsView all() {
        List<SuggestionView> items =
                reading.quotations().stream().limit(MOST).map(this::suggestion).toList();
        return new SuggestionsView(items, reading.quotations().size() - items.size());
    }

    private SuggestionView suggestion(FoundQuotation found) {
        Anchor anchor = anchor(found);
        QuotationEntry listed = draft.quotations().stream()
                .filter(entry -> isThere(entry, anchor))
                .findFirst()
                .orElse(null);
        FoundSpeaker speaker = found.speaker();
        UUID id = listed == null ? null : listed.id();
        return new SuggestionView(
                listed == null ? FoundEntry.at(found, anchor) : told(listed, speaker),
                speaker == null ? null : NamedView.of(speaker, reading.named(), reading.language()),
                found.confidence(),
                found.rules(),
                id);
    }

    /** Where the desk will say that the words stand. */
    private Anchor anchor(FoundQuotation found) {
        return places.computeIfAbsent(FoundEntry.words(found), story::findAll).stream()
                .filter(place -> place.location() == found.anchor().location()
                        && shared(place.spans(), found.anchor().spans()) > 0)
                .findFirst()
                .orElse(found.anchor());
    }

    /** Who spoke, when the draft only has a name and we know by now whose it is. */
    private static QuotationEntry told(QuotationEntry listed, @Nullable FoundSpeaker speaker) {
        String known = speaker == null ? null : speaker.known();
        return known == null || listed.speaker() != null ? listed : FoundEntry.by(listed, known);
    }

    /** Whether most of the words are the same ones. */
    private static boolean isThere(QuotationEntry entry, Anchor anchor) {
        List<Span> spans = entry.spans();
        return spans != null
                && anchor.location().name().equalsIgnoreCase(entry.location())
                && shared(spans, anchor.spans()) * 2 >= Math.max(length(spans), length(anchor.spans()));
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }

    private static int shared(List<Span> some, List<Span> others) {
        int shared = 0;
        for (Span one : some) {
            for (Span other : others) {
                if (Objects.equals(one.block(), other.block())) {
                    shared += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
                }
            }
        }
        return shared;
    }
}
