package press.doorstep.speaker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.text.Names;

/** An office of a speaker, in the order they were held. */
@Entity
@Table(name = "tenure")
class Tenure {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker")
    @Nullable
    Speaker speaker;

    @Column(name = "position")
    int position;

    @Column(name = "title")
    @JdbcTypeCode(SqlTypes.JSON)
    Names title;

    @Column(name = "organisation")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Names organisation;

    @Column(name = "held_from")
    @Nullable
    LocalDate from;

    @Column(name = "held_to")
    @Nullable
    LocalDate to;

    /** For the store. */
    Tenure() {}

    Tenure(UUID id, Speaker speaker, PublishedSpeaker.Tenure content) {
        this.id = id;
        this.speaker = speaker;
        write(content);
    }

    void write(PublishedSpeaker.Tenure content) {
        title = content.title();
        organisation = content.organisation();
        from = content.from();
        to = content.to();
    }

    PublishedSpeaker.Tenure content() {
        return new PublishedSpeaker.Tenure(title, organisation, from, to);
    }
}
