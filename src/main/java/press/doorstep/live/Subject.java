package press.doorstep.live;

import java.util.Locale;

/** What kind of thing a public slug or id stands for. */
public enum Subject {
    ARTICLE,
    QUOTATION,
    SPEAKER,
    TOPIC,
    AUTHOR,
    COLLECTION;

    /** The name in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Subject of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
