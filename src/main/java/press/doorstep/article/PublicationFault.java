package press.doorstep.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Rights;
import press.doorstep.text.WordEdit;
import press.doorstep.web.Problem;

/** One thing that stops a story from being published as it is. */
record PublicationFault(String code, String pointer, String detail) {

    /** Edits told in words; all are with the quotation. */
    private static final int MOST_TOLD = 3;

    private static final String NOT_VERBATIM = ArticleProblem.QUOTATION_NOT_VERBATIM.code();

    /** Everything that stops a story from being published at a time. */
    static List<PublicationFault> of(Story story, Instant at) {
        List<PublicationFault> faults = new ArrayList<>();
        Copy copy = story.copy();
        if (copy.headline().isEmpty()) {
            faults.add(new PublicationFault("headline-missing", "/headline", "A story is published with a headline."));
        }
        if (!copy.hasLanguage()) {
            faults.add(new PublicationFault("language-missing", "/language", "Say which language the story is in."));
        }
        if (!copy.hasBody()) {
            faults.add(new PublicationFault("body-missing", "/body", "A story is published with a body."));
        }
        embargo(copy.rights(), at).forEach(faults::add);
        for (int i = 0; i < story.occurrences().size(); i++) {
            Occurrence occurrence = story.occurrences().get(i);
            if (occurrence.isVerbatim() && !occurrence.isAnchored()) {
                faults.add(new PublicationFault(NOT_VERBATIM, "/quotations/" + i, notVerbatim(occurrence, copy)));
            }
        }
        return List.copyOf(faults);
    }

    private static Stream<PublicationFault> embargo(@Nullable Rights rights, Instant at) {
        return rights != null
                        && rights.embargoUntil() != null
                        && rights.embargoUntil().isAfter(at)
                ? Stream.of(new PublicationFault(
                        "embargoed",
                        "/rights/embargoUntil",
                        "The story is under embargo until " + rights.embargoUntil() + "."))
                : Stream.empty();
    }

    private static String notVerbatim(Occurrence occurrence, Copy copy) {
        String form = occurrence.form().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + occurrence.form().substring(1);
        if (occurrence.anchoring() != Anchoring.STALE) {
            return form + ", but its words do not stand in the story.";
        }
        List<WordEdit> edits = occurrence.edits(copy.text());
        String told = edits.stream().limit(MOST_TOLD).map(WordEdit::told).collect(Collectors.joining("; "));
        return form + ", but its words no longer stand in the story"
                + (told.isEmpty() ? "." : ": " + told + (edits.size() > MOST_TOLD ? "; and more." : "."));
    }

    /** Refuses a story that has any. */
    static void refuse(Story story, Instant at) {
        List<PublicationFault> faults = of(story, at);
        if (faults.isEmpty()) {
            return;
        }
        requireNoEmbargo(story, at, faults);
        boolean onlyQuotations = faults.stream().allMatch(PublicationFault::isNotVerbatim);
        Problem problem = onlyQuotations
                ? ArticleProblem.QUOTATION_NOT_VERBATIM.because("Quotations do not stand word for word in the story.")
                : ArticleProblem.ARTICLE_NOT_PUBLISHABLE.because("The story lacks something it is published with.");
        faults.forEach(fault -> problem.at(fault.pointer, fault.detail));
        throw problem;
    }

    /** Nothing goes out under embargo, whichever way it came here. */
    static void requireNoEmbargo(Story story, Instant at) {
        requireNoEmbargo(story, at, embargo(story.copy().rights(), at).toList());
    }

    /** An embargo has a refusal of its own when nothing else is wrong: it is over by itself. */
    private static void requireNoEmbargo(Story story, Instant at, List<PublicationFault> faults) {
        Rights rights = story.copy().rights();
        Instant until = rights == null ? null : rights.embargoUntil();
        if (until == null || !until.isAfter(at) || faults.size() != 1) {
            return;
        }
        PublicationFault fault = faults.get(0);
        throw ArticleProblem.ARTICLE_EMBARGOED
                .because(fault.detail)
                .with("embargoUntil", until)
                .at(fault.pointer, fault.detail);
    }

    /** An import publishes a story without quotations that do not stand in it. */
    boolean isNotVerbatim() {
        return code.equals(NOT_VERBATIM);
    }
}
