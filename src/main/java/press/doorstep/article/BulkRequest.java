package press.doorstep.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step for many stories as it is sent.
 *
 * @param publication of {@code publish}: when
 * @param withdrawal of {@code withdraw}: how and when
 * @param topics of {@code retopic}
 */
record BulkRequest(
        @Nullable String action,
        @Nullable List<@Nullable Item> items,
        @Nullable PublicationRequest publication,
        @Nullable WithdrawalRequest withdrawal,
        @Nullable Topics topics) {

    /** A story by its id or slug, as it was read. */
    record Item(@Nullable String id, @Nullable Integer revision) {}

    /** Topics, by id or slug, that every story is to have and is not to have. */
    record Topics(@Nullable List<String> add, @Nullable List<String> remove) {}
}
