package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Ids;
import press.doorstep.quotation.FindQuotations;
import press.doorstep.quotation.KnownQuotation;
import press.doorstep.quotation.Said;
import press.doorstep.quotation.SameWords;
import press.doorstep.quotation.SpokenWords;

/** Finds out which quotations stories mean, for all stories of a batch at once. */
@ApplicationScoped
class RecogniseQuotations {

    @Inject
    FindQuotations quotations;

    @Inject
    Ids ids;

    /** Every citation is recognised afterwards or is new; answers the quotations there are, held for this transaction. */
    Map<UUID, KnownQuotation> recognise(List<Submission> submissions, References references) {
        Map<UUID, KnownQuotation> known = new HashMap<>(quotations.hold(expected(submissions, references)));
        for (Submission submission : submissions) {
            cite(submission, references, known);
        }
        join(submissions, known);
        return known;
    }

    private static Set<UUID> expected(List<Submission> submissions, References references) {
        Set<UUID> expected = new HashSet<>();
        for (Submission submission : submissions) {
            if (submission.article != null) {
                submission.article.occurrences.forEach(occurrence -> expected.add(occurrence.quotation()));
            }
            submission.manuscript.quotes().stream()
                    .map(references::quotation)
                    .flatMap(found -> Optional.ofNullable(found).stream())
                    .forEach(expected::add);
        }
        return expected;
    }

    /** First the entries that say which quotation they are; what they leave goes to those that have the same words. */
    private void cite(Submission submission, References references, Map<UUID, KnownQuotation> known) {
        PreviousOccurrences previous = new PreviousOccurrences(submission.article, known);
        for (Quote quote : submission.manuscript.quotes()) {
            UUID speaker = references.speaker(quote, submission::unknown);
            if (speaker == null && quote.words().speaker() != null) {
                continue;
            }
            UUID fragmentOf = references.fragmentOf(quote, submission::unknown);
            UUID named = references.quotation(quote);
            Citation citation = new Citation(
                    submission, quote, words(quote, known.get(named)).by(speaker, fragmentOf));
            if (named != null) {
                citation.recognise(named, Citation.Origin.NAMED);
                citation.before = previous.take(named);
            } else if (quote.id() != null && submission.pending == null) {
                submission.unknown(quote.pointer() + "/id", quote.id().toString(), "quotation");
            }
            submission.citations.add(citation);
        }
        for (Citation citation : submission.citations) {
            if (!citation.isRecognised() && citation.quote.named() == null) {
                citation.before = previous.take(citation.said);
                if (citation.before != null) {
                    citation.recognise(citation.before.quotation(), Citation.Origin.KNOWN_HERE);
                }
            }
        }
    }

    /** A quotation that is named and no language with it is in its own language, not in the story's. */
    private static SpokenWords words(Quote quote, @Nullable KnownQuotation named) {
        return named == null || quote.sent().language() != null
                ? quote.words()
                : quote.words().in(named.utterance().language());
    }

    /** The rest are quotations of other stories, of this batch perhaps, or new. */
    private void join(List<Submission> submissions, Map<UUID, KnownQuotation> known) {
        List<Citation> open = submissions.stream()
                .flatMap(submission -> submission.citations.stream())
                .filter(citation -> !citation.isRecognised())
                .toList();
        Map<SameWords, UUID> alike = new HashMap<>(quotations.alike(words(open)));
        Map<String, UUID> fresh = new HashMap<>();
        Set<UUID> joined = new HashSet<>(alike.values());
        for (Citation citation : open) {
            String named = citation.quote.named();
            Optional<SameWords> words = named == null ? SameWords.of(citation.said) : Optional.empty();
            UUID same = named == null ? words.map(alike::get).orElse(null) : fresh.get(named);
            if (same != null) {
                citation.recognise(same, Citation.Origin.KNOWN_ELSEWHERE);
                continue;
            }
            UUID id = citation.quote.id() != null ? citation.quote.id() : ids.next();
            citation.recognise(id, Citation.Origin.NEW);
            citation.added = new Said(id, citation.quote.slug(), citation.said, citation.submission.id);
            words.ifPresent(key -> alike.put(key, id));
            fresh.put(String.valueOf(named), id);
        }
        joined.removeAll(known.keySet());
        known.putAll(quotations.hold(joined));
    }

    private static Collection<SameWords> words(List<Citation> open) {
        return open.stream()
                .filter(citation -> citation.quote.named() == null)
                .flatMap(citation -> SameWords.of(citation.said).stream())
                .collect(Collectors.toSet());
    }
}
