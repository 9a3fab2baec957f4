package press.doorstep.intake;

import java.util.Locale;

/**
 * The file is gone through once for each stage, so that records may come in any order: what stories name is there before the stories are,
 * and what named something that came later is kept again at the end.
 */
enum Stage {
    /** Of a dry run, which keeps nothing: notes what the file would bring. */
    DECLARATIONS,
    NAMES,
    QUOTATIONS,
    ARTICLES,
    COLLECTIONS,
    /** What named things that were not there yet. */
    LEFTOVERS,
    DONE;

    static Stage first(boolean dryRun) {
        return dryRun ? DECLARATIONS : NAMES;
    }

    Stage next(boolean dryRun) {
        return dryRun && this == COLLECTIONS ? DONE : values()[ordinal() + 1];
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
