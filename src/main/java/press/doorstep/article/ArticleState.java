package press.doorstep.article;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How far a story has come. */
enum ArticleState {
    DRAFT("draft"),
    SCHEDULED("scheduled"),
    PUBLISHED("published"),
    CORRECTED("corrected"),
    WITHDRAWN("withdrawn"),
    KILLED("killed");

    static final Set<String> CODES =
            Arrays.stream(values()).map(ArticleState::code).collect(Collectors.toCollection(TreeSet::new));

    @EnumeratedValue
    private final String code;

    ArticleState(String code) {
        this.code = code;
    }

    @JsonValue
    String code() {
        return code;
    }

    static ArticleState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** Readers see it. */
    boolean isLive() {
        return this == PUBLISHED || this == CORRECTED;
    }

    /** Readers saw it and are told that it is gone. */
    boolean isGone() {
        return this == WITHDRAWN || this == KILLED;
    }
}
