package press.doorstep.quotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Place;

/**
 * A quotation as the desk sees it; speakers and other quotations by their slugs.
 *
 * @param roleMismatches only in the report of them
 */
record QuotationView(
        UUID id,
        String slug,
        String text,
        String language,
        @Nullable String speaker,
        @Nullable String saidBy,
        @Nullable LocalDate saidOn,
        @Nullable String saidOnPrecision,
        @Nullable String occasion,
        @Nullable Place place,
        @Nullable String medium,
        String verification,
        @Nullable String verificationNote,
        @Nullable String fragmentOf,
        @Nullable String translationOf,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<RoleMismatchView> roleMismatches) {

    /** The same with the roles that stories print and that were not held. */
    QuotationView with(List<RoleMismatch> mismatches) {
        return new QuotationView(
                id,
                slug,
                text,
                language,
                speaker,
                saidBy,
                saidOn,
                saidOnPrecision,
                occasion,
                place,
                medium,
                verification,
                verificationNote,
                fragmentOf,
                translationOf,
                revision,
                createdAt,
                updatedAt,
                updatedBy,
                mismatches.stream().map(RoleMismatchView::of).toList());
    }

    /** What is shown and cannot be written. */
    static final Set<String> READ_ONLY = Set.of("id", "revision", "createdAt", "updatedAt", "updatedBy");

    /** {@code translationOf} is another of the same group. */
    static QuotationView of(
            Quotation quotation,
            Map<UUID, String> speakers,
            Map<UUID, String> quotations,
            @Nullable String translationOf) {
        return new QuotationView(
                quotation.id,
                quotation.slug,
                quotation.words,
                quotation.language,
                quotation.speaker == null ? null : speakers.get(quotation.speaker),
                quotation.saidBy,
                quotation.saidOn,
                quotation.precision,
                quotation.occasion,
                quotation.place,
                quotation.medium,
                quotation.verification,
                quotation.verificationNote,
                quotation.fragmentOf == null ? null : quotations.get(quotation.fragmentOf),
                translationOf,
                quotation.revision,
                quotation.createdAt,
                quotation.updatedAt,
                quotation.updatedBy,
                null);
    }
}
