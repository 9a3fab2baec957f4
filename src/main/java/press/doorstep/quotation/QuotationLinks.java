package press.doorstep.quotation;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the references of quotations stand for, and what happens with one that stands for nothing. */
record QuotationLinks(Map<String, UUID> speakers, Map<String, UUID> quotations, Unknown unknown) {

    /** Told of a reference that stands for nothing; the quotation then goes without it. */
    interface Unknown {
        void found(String pointer, String reference, String kind);
    }

    /** Asks for everything, so that whatever stands for nothing is told. */
    void report(QuotationContent content) {
        speaker(content.words());
        fragmentOf(content.words());
        translationOf(content);
    }

    @Nullable
    UUID speaker(SpokenWords words) {
        return find(speakers, "/speaker", words.speaker(), "speaker");
    }

    @Nullable
    UUID fragmentOf(SpokenWords words) {
        return find(quotations, "/fragmentOf", words.fragmentOf(), "quotation");
    }

    @Nullable
    UUID translationOf(QuotationContent content) {
        return find(quotations, "/translationOf", content.translationOf(), "quotation");
    }

    private @Nullable UUID find(Map<String, UUID> known, String pointer, @Nullable String reference, String kind) {
        UUID found = reference == null ? null : known.get(reference);
        if (reference != null && found == null) {
            unknown.found(pointer, reference, kind);
        }
        return found;
    }
}
