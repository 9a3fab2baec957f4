package press.doorstep.recognition;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.article.QuotationEntry;

/**
 * A quotation found in a draft's text.
 *
 * @param quotation as it can be sent among the story's {@code quotations}
 * @param speaker whom the text names; null when nobody by name
 * @param rules by what it was found
 * @param inDraft the quotation by which the draft lists these words already
 */
record SuggestionView(
        QuotationEntry quotation,
        @Nullable NamedView speaker,
        double confidence,
        List<String> rules,
        @Nullable UUID inDraft) {}
