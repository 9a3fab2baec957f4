package press.doorstep.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Block;
import press.doorstep.text.Body;
import press.doorstep.text.Picture;
import press.doorstep.text.Place;
import press.doorstep.text.Rights;
import press.doorstep.text.Seo;
import press.doorstep.text.Source;
import press.doorstep.text.StoryText;
import press.doorstep.text.Video;

/**
 * What a story says by itself, without what it refers to.
 *
 * @param language {@link #UNDETERMINED} until an editor says which
 * @param headline empty until there is one
 * @param body without quotation marks of ours: where quotations stand is for their occurrences to say
 */
@Embeddable
record Copy(
        @Column(name = "language") String language,
        @Column(name = "kind") String kind,
        @Column(name = "headline") String headline,
        @Column(name = "standfirst") @Nullable String standfirst,

        @Column(name = "place") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Nullable
        Place place,

        @Column(name = "body") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        Body body,

        @Column(name = "images") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<Picture> images,

        @Column(name = "videos") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<Video> videos,

        @Column(name = "seo") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Nullable
        Seo seo,

        @Column(name = "source") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Nullable
        Source source,

        @Column(name = "rights") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Nullable
        Rights rights) {

    static final String UNDETERMINED = "und";

    static final Set<String> KINDS =
            Set.of("news", "opinion", "interview", "statement", "analysis", "feature", "live", "factCheck", "obituary");

    StoryText text() {
        return new StoryText(headline, standfirst, body);
    }

    boolean hasLanguage() {
        return !language.equals(UNDETERMINED);
    }

    /** Something to read or to look at; separators are neither. */
    boolean hasBody() {
        return body.blocks().stream().anyMatch(block -> !(block instanceof Block.Separator));
    }
}
