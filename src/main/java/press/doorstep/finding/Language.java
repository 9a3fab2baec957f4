package press.doorstep.finding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language whose ways of quoting the finder knows. */
public enum Language {
    ENGLISH("en"),
    RUSSIAN("ru"),
    GERMAN("de"),
    FRENCH("fr");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 primary language subtag. */
    public String tag() {
        return tag;
    }

    /** The language a text is most likely in. */
    public static Language told(String text) {
        return LanguageOf.text(text);
    }

    /** The language of a tag such as {@code en-GB}; null when the finder does not know it. */
    public static @Nullable Language of(String tag) {
        String primary = tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
        for (Language language : values()) {
            if (language.tag.equals(primary)) {
                return language;
            }
        }
        return null;
    }
}
