package press.doorstep.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;

/**
 * What the server finds out about an entry of a story's quotations is accepted when it is sent as it was read, and refused otherwise. Where the
 * words of a new entry stand may be said, for words that stand in several places; what is said is looked for, not believed.
 */
record EntryRoundTrip(Checks checks, Quote quote) {

    void require(@Nullable Occurrence before) {
        QuotationEntry sent = quote.sent();
        if (before != null && !before.spans().isEmpty()) {
            require("location", sent.location(), before.location());
            require("spans", sent.spans(), before.spans());
        }
        require(
                "anchoring",
                sent.anchoring(),
                before == null ? null : before.anchoring().code());
        require("alterations", sent.alterations(), before == null ? null : before.alterations());
    }

    private void require(String member, @Nullable Object sent, @Nullable Object present) {
        if (sent != null && !sent.equals(List.of()) && !Objects.equals(sent, present)) {
            checks.fault(quote.pointer() + "/" + member, "Cannot be written; leave it out or send it as it was read.");
        }
    }
}
