package press.doorstep.entitlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.EntitlementRule;
import press.doorstep.live.PartnerRules;
import press.doorstep.web.Precondition;

/** Somebody who publishes what we do, as far as rules say. */
@Entity
@Table(name = "partner")
class Partner {

    @Id
    UUID id;

    /** What stands for the partner among the terms of stories; given by the database, and never twice. */
    @Generated
    @Column(name = "no", insertable = false, updatable = false)
    int number;

    String slug;

    String name;

    @Nullable
    String site;

    @Nullable
    String contact;

    /** False: none of their keys holds. */
    boolean active;

    @JdbcTypeCode(SqlTypes.JSON)
    List<EntitlementRule> rules;

    int revision;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by")
    String updatedBy;

    /** For the store. */
    Partner() {}

    Partner(UUID id, CheckedPartner checked, Instant now, String by) {
        this.id = id;
        this.createdAt = now;
        this.createdBy = by;
        write(checked, now, by);
    }

    void require(Precondition precondition) {
        precondition.check(revision, updatedBy, updatedAt);
    }

    /** Whether it is what was sent already. */
    boolean says(CheckedPartner checked) {
        return checked.equals(new CheckedPartner(slug, name, site, contact, active, rules));
    }

    PartnerRules entitlement() {
        return new PartnerRules(number, rules);
    }

    final void write(CheckedPartner checked, Instant now, String by) {
        slug = checked.slug();
        name = checked.name();
        site = checked.site();
        contact = checked.contact();
        active = checked.active();
        rules = checked.rules();
        revision++;
        updatedAt = now;
        updatedBy = by;
    }
}
