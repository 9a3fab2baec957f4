package press.doorstep.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param number its place in the one order of everything, from 1 without gaps
 * @param type past tense, as {@code ArticlePublished}
 * @param subject the kind of thing, as {@code article}
 */
public record Fact(long number, String type, String subject, UUID subjectId, JsonNode payload, Instant happenedAt) {}
