package press.doorstep.live;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one public thing.
 *
 * @param slug null once the thing is gone
 * @param formerSlug what led to it before, if that is what happened
 * @param became what it is part of now, if that is what happened
 * @param version of a story; null otherwise
 * @param language of a story or collection; null otherwise
 * @param topics those of a story with everything above them, as it stood before and as it stands now
 * @param notice what readers are told of an end
 * @param told which partners are told, and as what; null for all of them
 * @param apart whether only partners are told
 */
public record PublicEvent(
        Happening happening,
        Subject subject,
        UUID id,
        @Nullable String slug,
        @Nullable String formerSlug,
        @Nullable UUID became,
        @Nullable Integer version,
        @Nullable String language,
        List<UUID> topics,
        @Nullable String notice,
        @Nullable Told told,
        boolean apart) {

    /** What everybody is told. */
    public PublicEvent(
            Happening happening,
            Subject subject,
            UUID id,
            @Nullable String slug,
            @Nullable String formerSlug,
            @Nullable UUID became,
            @Nullable Integer version,
            @Nullable String language,
            List<UUID> topics,
            @Nullable String notice) {
        this(happening, subject, id, slug, formerSlug, became, version, language, topics, notice, null, false);
    }

    static PublicEvent of(Happening happening, Subject subject, UUID id, @Nullable String slug) {
        return new PublicEvent(happening, subject, id, slug, null, null, null, null, List.of(), null);
    }

    static PublicEvent merged(Subject subject, UUID id, UUID became) {
        return new PublicEvent(Happening.MERGED, subject, id, null, null, became, null, null, List.of(), null);
    }

    static PublicEvent ended(Tombstone stone, @Nullable String language, Collection<UUID> topics, int[] partners) {
        return new PublicEvent(
                Happening.leaving(stone),
                Subject.ARTICLE,
                stone.id(),
                null,
                null,
                null,
                null,
                language,
                List.copyOf(topics),
                stone.notice(),
                Told.all(partners),
                false);
    }

    /** The same as one partner is told of it; null for one who is not. */
    @Nullable
    PublicEvent to(int partner) {
        if (told == null) {
            return this;
        }
        if (told.lost().contains(partner)) {
            return new PublicEvent(
                    Happening.WITHDRAWN, subject, id, null, null, null, null, language, topics, null, told, false);
        }
        if (told.gained().contains(partner)) {
            return as(Happening.PUBLISHED);
        }
        if (told.altered().contains(partner)) {
            return as(Happening.UPDATED);
        }
        return !apart && told.asItIs().contains(partner) ? this : null;
    }

    private PublicEvent as(Happening other) {
        return new PublicEvent(other, subject, id, slug, null, null, version, language, topics, null, told, false);
    }

    /** As partners read it: {@code articlePublished}. */
    public String name() {
        return happening.of(subject);
    }

    /** The same thing, led to by its former slug from now on. */
    PublicEvent redirected(String former) {
        return new PublicEvent(
                Happening.REDIRECTED,
                subject,
                id,
                slug,
                former,
                null,
                version,
                language,
                topics,
                null,
                told == null ? null : told.known(),
                apart);
    }

    PublicEvent in(String language) {
        return new PublicEvent(
                happening, subject, id, slug, formerSlug, became, version, language, topics, notice, told, apart);
    }

    /** Told to partners alone. */
    PublicEvent apart(EntitledRow row, Told partners) {
        return new PublicEvent(
                happening,
                subject,
                id,
                slug,
                null,
                null,
                row.version(),
                row.story().language(),
                List.copyOf(row.topics()),
                null,
                partners,
                true);
    }

    PublicEvent telling(@Nullable Told partners, boolean alone) {
        return new PublicEvent(
                happening, subject, id, slug, formerSlug, became, version, language, topics, notice, partners, alone);
    }

    PublicEvent story(PublishedArticle story, Collection<UUID> topics) {
        return new PublicEvent(
                happening,
                subject,
                id,
                slug,
                formerSlug,
                became,
                story.version(),
                story.language(),
                List.copyOf(topics),
                notice,
                told,
                apart);
    }
}
