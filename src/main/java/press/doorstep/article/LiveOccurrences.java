package press.doorstep.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedOccurrence;
import press.doorstep.live.PublishedQuotation;
import press.doorstep.quotation.Utterance;
import press.doorstep.text.Anchor;
import press.doorstep.text.Block;
import press.doorstep.text.Body;
import press.doorstep.text.Fingerprint;
import press.doorstep.text.FoldedStory;

/**
 * Which of a published story's quotations readers see, and where. The words of a quotation may have changed since the story was published: what
 * does not stand in the story any more word for word is left out, so that no published story ever shows words that are not in it.
 */
final class LiveOccurrences {

    private final Snapshot snapshot;
    private final Map<UUID, PublishedQuotation> quotations;
    private @Nullable FoldedStory folded;

    LiveOccurrences(Snapshot snapshot, Map<UUID, PublishedQuotation> quotations) {
        this.snapshot = snapshot;
        this.quotations = quotations;
    }

    /** In reading order: headline, standfirst, body, and behind them what stands nowhere. */
    List<PublishedOccurrence> inReadingOrder() {
        List<Occurrence> shown = new ArrayList<>();
        for (Occurrence occurrence : snapshot.story().occurrences()) {
            PublishedQuotation quotation = quotations.get(occurrence.quotation());
            Occurrence present = quotation == null ? null : present(occurrence, quotation.text());
            if (present != null && (present.isAnchored() || !present.isVerbatim())) {
                shown.add(present);
            }
        }
        Map<String, Integer> blocks = places(snapshot.story().copy().body());
        shown.sort(Comparator.comparingLong(occurrence -> place(occurrence, blocks)));
        List<PublishedOccurrence> published = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            published.add(shown.get(i).published(i + 1));
        }
        return published;
    }

    private Occurrence present(Occurrence occurrence, String words) {
        Utterance then = snapshot.utterances().get(occurrence.quotation());
        boolean sameWords =
                then != null && (then.text().equals(words) || then.fingerprint().equals(Fingerprint.of(words)));
        if (sameWords || !occurrence.isAnchored()) {
            return occurrence;
        }
        return occurrence.at(story().find(words, 1).map(Placement::at).orElseGet(() -> Placement.nowhere(occurrence)));
    }

    private FoldedStory story() {
        if (folded == null) {
            folded = FoldedStory.of(snapshot.story().copy().text());
        }
        return folded;
    }

    private static Map<String, Integer> places(Body body) {
        Map<String, Integer> places = new HashMap<>();
        for (Block block : body.blocks()) {
            places.put(block.id(), places.size());
            if (block instanceof Block.Items list) {
                list.items().forEach(item -> places.put(item.id(), places.size()));
            }
        }
        return places;
    }

    private static long place(Occurrence occurrence, Map<String, Integer> blocks) {
        Anchor anchor = occurrence.anchor();
        if (anchor == null) {
            return Long.MAX_VALUE;
        }
        int block = switch (anchor.location()) {
            case HEADLINE -> 0;
            case STANDFIRST -> 1;
            case BLOCK ->
                2 + blocks.getOrDefault(String.valueOf(anchor.spans().get(0).block()), 0);
        };
        return ((long) block << Integer.SIZE) + anchor.spans().get(0).start();
    }
}
