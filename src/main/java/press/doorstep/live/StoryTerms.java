package press.doorstep.live;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a story can be found by, its topics apart: their terms come from the tree. */
final class StoryTerms {

    private StoryTerms() {}

    static Set<Term> of(PublishedArticle story) {
        Set<Term> terms = new LinkedHashSet<>();
        terms.add(Term.kind(story.kind()));
        addLanguage(terms, story.language());
        if (story.place() != null) {
            terms.add(Term.place(story.place().slug()));
        }
        if (story.source() != null) {
            terms.add(Term.source(story.source().slug()));
        }
        for (PublishedByline byline : story.byline()) {
            if (byline.author() != null) {
                terms.add(Term.author(byline.author().id()));
            }
        }
        for (PublishedQuotation quotation : story.quotations()) {
            if (quotation.speaker() != null) {
                terms.add(Term.speaker(quotation.speaker().id()));
            }
        }
        story.occurrences().forEach(occurrence -> terms.add(Term.form(occurrence.form())));
        return terms;
    }

    /** A tag and its wider ones: what is in {@code zh-Hant-TW} is in {@code zh-Hant} and {@code zh}. */
    static void addLanguage(Set<Term> terms, String tag) {
        terms.add(Term.language(tag));
        for (int cut = tag.lastIndexOf('-'); cut > 0; cut = tag.lastIndexOf('-', cut - 1)) {
            terms.add(Term.language(tag.substring(0, cut)));
        }
    }
}
