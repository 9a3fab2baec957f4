package press.doorstep.quotation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.text.Names;

/** A role that a story prints, and what the speaker was on that day instead. */
record RoleMismatchView(UUID occurrence, UUID article, String rolePrinted, List<OfficeView> held) {

    /** An office and from when to when it was held. */
    record OfficeView(
            Names title,
            @Nullable Names organisation,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static OfficeView of(PublishedSpeaker.Tenure tenure) {
            return new OfficeView(tenure.title(), tenure.organisation(), tenure.from(), tenure.to());
        }
    }

    static RoleMismatchView of(RoleMismatch mismatch) {
        return new RoleMismatchView(
                mismatch.occurrence(),
                mismatch.article(),
                mismatch.rolePrinted(),
                mismatch.held().stream().map(OfficeView::of).toList());
    }
}
