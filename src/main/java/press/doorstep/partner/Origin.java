package press.doorstep.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Whose something is, and what may be done with it; of a feed, what holds of all its entries. */
@Embeddable
class Origin {

    @Column(name = "partner")
    String partner;

    @Column(name = "partner_slug")
    String partnerSlug;

    @Column(name = "site")
    @Nullable
    String site;

    @Column(name = "language")
    @Nullable
    String language;

    @Column(name = "rights")
    @Nullable
    String rights;

    @Column(name = "topics")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> topics = new ArrayList<>();

    /** For the store. */
    Origin() {}

    Origin(
            String partner,
            String partnerSlug,
            @Nullable String site,
            @Nullable String language,
            @Nullable String rights,
            List<UUID> topics) {
        this.partner = partner;
        this.partnerSlug = partnerSlug;
        this.site = site;
        this.language = language;
        this.rights = rights;
        this.topics = new ArrayList<>(topics);
    }

    /** Of an entry in a language of its own and with topics besides those of its feed. */
    Origin of(@Nullable String own, List<UUID> more) {
        List<UUID> all = new ArrayList<>(topics);
        more.stream().filter(topic -> !all.contains(topic)).forEach(all::add);
        return new Origin(partner, partnerSlug, site, own == null ? language : own, rights, all);
    }

    boolean says(Origin other) {
        return java.util.Arrays.asList(partner, partnerSlug, site, language, rights, topics)
                .equals(java.util.Arrays.asList(
                        other.partner, other.partnerSlug, other.site, other.language, other.rights, other.topics));
    }
}
