package press.doorstep.live;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can become of a public thing. */
public enum Happening {
    PUBLISHED,
    UPDATED,
    CORRECTED,
    /** It has another slug; the former one leads to it. */
    REDIRECTED,
    /** It is part of another now, to which its id and slugs lead. */
    MERGED,
    WITHDRAWN,
    KILLED,
    ERASED;

    private static final Set<Happening> ENDINGS = EnumSet.of(MERGED, WITHDRAWN, KILLED, ERASED);
    private static final Set<Happening> OF_STORIES = EnumSet.of(CORRECTED, KILLED, ERASED);
    private static final Set<Happening> OF_QUOTATIONS = EnumSet.of(UPDATED, REDIRECTED, MERGED);

    /** Whether nothing but its id may be told of the thing from now on. */
    public boolean isEnd() {
        return ENDINGS.contains(this);
    }

    /** As partners read it: {@code articlePublished}. */
    public String of(Subject subject) {
        return subject.key() + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The other way round. */
    static Happening in(String event, Subject subject) {
        return valueOf(event.substring(subject.key().length()).toUpperCase(Locale.ROOT));
    }

    /** The tombstone that an end of this kind leaves. */
    static Happening leaving(Tombstone stone) {
        return switch (stone.kind()) {
            case "kill" -> KILLED;
            case "erasure" -> ERASED;
            default -> WITHDRAWN;
        };
    }

    /** All events there are. */
    public static List<String> events() {
        return Arrays.stream(Subject.values())
                .flatMap(subject -> Arrays.stream(values())
                        .filter(happening -> happening.befalls(subject))
                        .map(happening -> happening.of(subject)))
                .toList();
    }

    /** Quotations come and go with the stories that carry them; stories and collections are never merged. */
    private boolean befalls(Subject subject) {
        return switch (subject) {
            case ARTICLE -> this != MERGED;
            case QUOTATION -> OF_QUOTATIONS.contains(this);
            case COLLECTION -> this != MERGED && !OF_STORIES.contains(this);
            default -> !OF_STORIES.contains(this);
        };
    }

    /** What it is that something is there now which was called so before; null: it was not there. */
    static Happening from(@Nullable String former) {
        return former == null ? PUBLISHED : UPDATED;
    }
}
