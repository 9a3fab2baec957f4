package press.doorstep.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.ProblemView;

/** What became of each story of a step for many, in the order asked, and how often what. */
record BulkView(String action, int done, int unchanged, int refused, List<Item> items) {

    enum Outcome {
        DONE,
        UNCHANGED,
        REFUSED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One story.
     *
     * @param status what the same step for this story alone would have answered
     * @param revision the story's, now; null when it was refused
     */
    record Item(
            @Nullable String id,
            Outcome outcome,
            int status,
            @Nullable Integer revision,
            @Nullable ProblemView problem) {}

    static BulkView of(String action, List<Item> items) {
        return new BulkView(
                action,
                count(items, Outcome.DONE),
                count(items, Outcome.UNCHANGED),
                count(items, Outcome.REFUSED),
                items);
    }

    private static int count(List<Item> items, Outcome outcome) {
        return (int) items.stream().filter(item -> item.outcome == outcome).count();
    }
}
