package press.doorstep.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.FoldedWords;
import press.doorstep.text.WordChange;

/** What is on record, how the claim differs from it, and what is to be said of it besides. */
record MatchView(
        String kind,
        double similarity,
        boolean missingEllipsis,
        List<String> concerns,
        JsonNode quotation,
        DifferenceView.@Nullable StretchView given,
        List<DifferenceView> differences,
        List<JsonNode> corrections,
        Map<String, String> links) {

    static MatchView of(Match match) {
        Candidate candidate = match.candidate();
        FoldedWords said = candidate.differences().said();
        FoldedWords given = candidate.differences().given();
        List<WordChange> changes = candidate.differences().changes();
        int first = changes.get(0).givenFrom();
        int end = changes.get(changes.size() - 1).givenTo();
        return new MatchView(
                candidate.likeness().code(),
                Math.round(candidate.similarity() * 1000) / 1000.0,
                candidate.differences().lacksEllipsis(),
                match.concerns().stream().map(Concern::code).toList(),
                match.record().quotation(),
                DifferenceView.StretchView.of(given, first, end),
                changes.stream()
                        .map(change -> DifferenceView.of(change, said, given))
                        .toList(),
                match.record().corrections(),
                links(match.record().quotation()));
    }

    private static Map<String, String> links(JsonNode quotation) {
        String self = quotation.path("url").asText();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("quotation", self);
        links.put("occurrences", self + "/occurrences");
        links.put("card", self + "/card");
        links.put(
                "article",
                quotation.path("firstPublished").path("article").path("url").asText());
        JsonNode speaker = quotation.path("speaker").path("url");
        links.put("speaker", speaker.isTextual() ? speaker.textValue() : null);
        return links;
    }
}
