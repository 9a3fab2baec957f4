package press.doorstep.naming;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of things that have slugs; each kind has its own namespace. */
public enum Kind {
    ARTICLE,
    QUOTATION,
    SPEAKER,
    TOPIC,
    AUTHOR,
    COLLECTION;

    /** The kind of a name as {@code article}; nothing for what has no slugs. */
    public static Optional<Kind> of(@Nullable String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Two of the kind can be made one. */
    boolean isMergeable() {
        return this == SPEAKER || this == TOPIC || this == AUTHOR || this == QUOTATION;
    }

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
