package press.doorstep.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An editorial link from a story. Either {@code article} (one of ours; title, slug and address are the target's, and the link is left out
 * while the target is not live) or {@code url} is set.
 *
 * @param kind {@code related}, {@code background}, {@code previous}, {@code followUp}, {@code source}, {@code partner} or {@code external}
 * @param partner the partner's name, for {@code partner}
 */
public record PublishedLink(
        String kind,
        @Nullable String title,
        @Nullable String url,
        @Nullable UUID article,
        @Nullable String partner) {}
