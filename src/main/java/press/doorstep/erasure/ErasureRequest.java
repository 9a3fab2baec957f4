package press.doorstep.erasure;

import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;

/**
 * What is to be erased.
 *
 * @param id id or slug; for anything but a text
 * @param text the words themselves; for a text
 * @param quotations what becomes of a speaker's quotations: {@code keep} leaves them to nobody, {@code remove} erases them as well
 */
record ErasureRequest(
        @NotBlank String kind,
        @Nullable String id,
        @Nullable String text,
        @Nullable String quotations,
        @NotBlank String reason) {

    private static final Set<String> KINDS = Set.of("speaker", "author", "article", "quotation", "text");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 2_000;

    /** Tidied, or refused with everything that is wrong. */
    ErasureRequest sound() {
        Checks checks = new Checks();
        String sound = checks.choice("/kind", kind, KINDS, "text");
        boolean ofText = sound.equals("text");
        if (ofText == (text == null)) {
            checks.fault("/text", ofText ? "Must be there: the words to erase." : "Is only for the kind \"text\".");
        } else if (text != null && (text.strip().length() < SHORTEST || text.length() > LONGEST)) {
            checks.fault("/text", "Must have 8 to 2,000 characters, so that nothing else is erased with it.");
        }
        if (ofText == (id != null)) {
            checks.fault("/id", ofText ? "Is not for the kind \"text\"." : "Must be there: an id or slug.");
        }
        if (sound.equals("speaker") == (quotations == null)) {
            checks.fault("/quotations", quotations == null ? "Must be there for a speaker." : "Is only for a speaker.");
        } else if (quotations != null) {
            checks.choice("/quotations", quotations, Set.of("keep", "remove"), "keep");
        }
        String why = checks.prose("/reason", reason, Checks.NAME);
        BodyRefusal.unlessSound(checks);
        return new ErasureRequest(sound, id, text == null ? null : text.strip(), quotations, why == null ? "" : why);
    }

    boolean isRemovingQuotations() {
        return "remove".equals(quotations);
    }
}
