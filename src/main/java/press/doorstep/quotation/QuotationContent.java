package press.doorstep.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;

/** What an editor says of a quotation, tidied; what it refers to still as it was named. */
record QuotationContent(
        SpokenWords words,
        Verification verification,
        @Nullable String slug,
        @Nullable String translationOf) {

    static QuotationContent of(QuotationRequest sent, Checks checks) {
        return new QuotationContent(
                SpokenWords.of(checks, "", sent, null),
                Verification.of(checks, "/verificationNote", sent.verification(), sent.verificationNote()),
                checks.slug("/slug", sent.slug()),
                checks.line("/translationOf", sent.translationOf(), Checks.NAME));
    }

    /** The other quotations it refers to. */
    List<String> quotations() {
        List<String> references = new ArrayList<>();
        if (words.fragmentOf() != null) {
            references.add(words.fragmentOf());
        }
        if (translationOf != null) {
            references.add(translationOf);
        }
        return references;
    }
}
