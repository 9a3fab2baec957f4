package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.naming.Ids;
import press.doorstep.quotation.KnownQuotation;

/** Makes stories of what was sent: references resolved, quotations recognised and found in the text. Joins the caller's transaction. */
@ApplicationScoped
class ComposeStories {

    @Inject
    ResolveReferences resolving;

    @Inject
    RecogniseQuotations recognising;

    @Inject
    CheckTranslations translations;

    @Inject
    SettleQuotations settling;

    @Inject
    Ids ids;

    /** Gives each submission its story, or faults. A fixed number of statements, however many there are. */
    void compose(List<Submission> batch, String by) {
        List<Submission> submissions =
                batch.stream().filter(Submission::isSound).toList();
        References references = resolving.resolve(
                submissions.stream().map(submission -> submission.manuscript).toList());
        Map<UUID, KnownQuotation> known = recognising.recognise(submissions, references);
        for (Submission submission : submissions) {
            submission.compose(story(submission, references));
            submission.citations.forEach(
                    citation -> new EntryRoundTrip(submission.checks, citation.quote).require(citation.before));
        }
        translations.check(submissions);
        settling.settle(submissions, known, by);
        for (Submission submission : submissions) {
            submission.compose(submission.story().with(occurrences(submission)));
        }
    }

    private Story story(Submission submission, References references) {
        Manuscript manuscript = submission.manuscript;
        return new Story(
                manuscript.copy(),
                references.translationGroup(manuscript, submission.id, submission::unknown),
                references.byline(manuscript, submission::unknown),
                references.topics(manuscript, submission::unknown),
                references.links(manuscript, submission.id, submission::unknown),
                List.of());
    }

    private List<Occurrence> occurrences(Submission submission) {
        Article article = submission.article;
        Placements placements =
                new Placements(submission.manuscript.copy().text(), article == null ? null : article.copy.text());
        List<Occurrence> occurrences = new ArrayList<>();
        for (Citation citation : submission.citations) {
            Placement placement = placements.next(citation.settled().text(), citation.quote.anchor(), citation.before);
            occurrences.add(citation.occurrence(ids.next(), placement));
        }
        return List.copyOf(occurrences);
    }
}
