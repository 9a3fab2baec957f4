package press.doorstep.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A name under the headline as printed. */
@Embeddable
record Byline(
        @Column(name = "author") @Nullable UUID author,
        @Column(name = "name") String name,
        @Column(name = "role") @Nullable String role) {}
