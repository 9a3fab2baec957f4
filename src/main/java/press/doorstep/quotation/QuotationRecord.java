package press.doorstep.quotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Identified;

/**
 * A quotation as the interchange format writes it; one of {@code id} and {@code slug} is needed. {@code speaker}, {@code fragmentOf} and {@code
 * translationOf} are ids or slugs.
 *
 * @param saidOn a day, or a month ({@code 2019-02}) or year ({@code 2019}), which then is the precision
 */
public record QuotationRecord(
        @Nullable UUID id,
        @Nullable String slug,
        @Nullable String text,
        @Nullable String language,
        @Nullable String speaker,
        @Nullable String saidBy,
        @Nullable String saidOn,
        @Nullable String saidOnPrecision,
        @Nullable String occasion,
        @Nullable PlaceRequest place,
        @Nullable String medium,
        @Nullable String verification,
        @Nullable String verificationNote,
        @Nullable String fragmentOf,
        @Nullable String translationOf)
        implements Identified {}
