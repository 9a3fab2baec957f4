package press.doorstep.preview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link to a draft; without its {@code url} once that shows nothing any more. */
record PreviewView(
        UUID id,
        UUID article,
        @Nullable String url,
        @Nullable Instant at,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    static PreviewView of(Preview preview, byte[] key, Instant now) {
        String token = new PreviewToken(preview.id, preview.expiresAt).sealed(key);
        return new PreviewView(
                preview.id,
                preview.article,
                preview.isOpen(now) ? "/manage/v1/previews/" + token : null,
                preview.at,
                preview.createdAt,
                preview.createdBy,
                preview.expiresAt,
                preview.revokedAt,
                preview.revokedBy);
    }
}
