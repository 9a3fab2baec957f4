package press.doorstep.text;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** BCP 47 language tags. */
public final class Languages {

    private static final int MAX_LENGTH = 35;

    private static final Set<String> KNOWN = new HashSet<>(Arrays.asList(ULocale.getISOLanguages()));

    private Languages() {}

    /** The tag in its canonical form ({@code EN-gb} is {@code en-GB}, {@code iw} is {@code he}), or nothing when it is not one. */
    public static Optional<String> canonical(String tag) {
        if (tag.length() > MAX_LENGTH || tag.indexOf('_') >= 0) {
            return Optional.empty();
        }
        try {
            ULocale locale = ULocale.createCanonical(
                    new ULocale.Builder().setLanguageTag(tag).build());
            boolean plain = locale.getExtensionKeys().isEmpty();
            return plain && KNOWN.contains(locale.getLanguage())
                    ? Optional.of(locale.toLanguageTag())
                    : Optional.empty();
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }
}
