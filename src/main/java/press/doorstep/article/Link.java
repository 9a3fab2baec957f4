package press.doorstep.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedLink;

/** An editorial link, to one of our stories or to an address. */
@Embeddable
record Link(
        @Column(name = "kind") String kind,
        @Column(name = "title") @Nullable String title,
        @Column(name = "url") @Nullable String url,
        @Column(name = "target") @Nullable UUID target,
        @Column(name = "partner") @Nullable String partner) {

    PublishedLink published() {
        return new PublishedLink(kind, title, url, target, partner);
    }
}
