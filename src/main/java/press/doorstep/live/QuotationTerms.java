package press.doorstep.live;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import press.doorstep.text.Names;
import press.doorstep.text.Slugs;

/** What a quotation can be found by on its own account; remembers slugs, which are dear to make, for the length of a publication. */
final class QuotationTerms {

    private final Map<String, String> slugs = new HashMap<>();

    /** {@code day} is when the words were said, or when they were first published as far as is known. */
    Set<Term> of(PublishedQuotation quotation, LocalDate day) {
        Set<Term> terms = new LinkedHashSet<>();
        StoryTerms.addLanguage(terms, quotation.language());
        terms.add(Term.verification(quotation.verification()));
        if (quotation.medium() != null) {
            terms.add(Term.medium(quotation.medium()));
        }
        if (quotation.occasion() != null) {
            terms.add(Term.occasion(slug(quotation.occasion())));
        }
        if (quotation.place() != null) {
            terms.add(Term.place(quotation.place().slug()));
        }
        if (quotation.speaker() != null) {
            terms.add(Term.speaker(quotation.speaker().id()));
            quotation.speaker().roleOn(day).ifPresent(role -> addRole(terms, role));
        }
        return terms;
    }

    private void addRole(Set<Term> terms, PublishedSpeaker.Tenure role) {
        addNames(terms, role.title());
        if (role.organisation() != null) {
            addNames(terms, role.organisation());
        }
    }

    private void addNames(Set<Term> terms, Names names) {
        names.byLanguage().values().forEach(name -> terms.add(Term.roleAt(slug(name))));
    }

    private String slug(String name) {
        return slugs.computeIfAbsent(name, Slugs::from);
    }
}
