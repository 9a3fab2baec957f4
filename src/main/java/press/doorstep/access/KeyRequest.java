package press.doorstep.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key that is asked for.
 *
 * @param name who or what it is for, as it will stand in revisions
 * @param expiresAt null for a key that does not expire
 * @param partner whose it is; null for a key of the newsroom's own
 */
record KeyRequest(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty @Size(max = 20) List<@NotNull String> scopes,
        @Nullable Instant expiresAt,
        @Nullable UUID partner) {}
