package press.doorstep.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedPartnerNews;
import press.doorstep.text.Fingerprint;
import press.doorstep.web.Precondition;

/** A story of a partner: read in a feed, or added by hand. */
@Entity
@Table(name = "partner_news")
class News {

    @Id
    UUID id;

    @Column(name = "feed")
    @Nullable
    UUID feed;

    @Column(name = "guid")
    @Nullable
    String guid;

    @Column(name = "url_key")
    String urlKey;

    @Column(name = "title_key")
    String titleKey;

    @Embedded
    Origin origin;

    @Column(name = "url")
    String url;

    @Column(name = "title")
    String title;

    @Column(name = "summary")
    @Nullable
    String summary;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "hidden")
    boolean hidden;

    /** Changed by an editor: the feed has no say in it any more. */
    @Column(name = "edited")
    boolean edited;

    @Column(name = "revision")
    int revision;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by")
    String updatedBy;

    /** For the store. */
    News() {}

    News(UUID id, CheckedNews checked, Instant now, String by) {
        this.id = id;
        this.createdAt = now;
        write(checked);
        revised(now, by);
    }

    /** Of a feed's entry. */
    News(UUID id, Feed feed, Entry entry, List<UUID> topics, Instant now) {
        this.id = id;
        this.feed = feed.id;
        this.guid = entry.guid();
        this.createdAt = now;
        write(checked(feed, entry, topics, now));
        revised(now, feed.origin.partner);
    }

    private static CheckedNews checked(Feed feed, Entry entry, List<UUID> topics, Instant otherwise) {
        return new CheckedNews(
                feed.origin.of(entry.language(), topics),
                entry.url(),
                entry.title(),
                entry.summary(),
                Objects.requireNonNullElse(entry.publishedAt(), otherwise),
                false);
    }

    void require(Precondition precondition) {
        precondition.check(revision, updatedBy, updatedAt);
    }

    /** Takes on what an editor sent; false when it says so already. */
    boolean change(CheckedNews checked, Instant now, String by) {
        if (says(checked)) {
            return false;
        }
        write(checked);
        edited = true;
        revised(now, by);
        return true;
    }

    /** Takes on what the feed says now, unless an editor has had a hand in it; false when nothing is new. */
    boolean follow(Feed from, Entry entry, List<UUID> topics, Instant now) {
        CheckedNews checked = checked(from, entry, topics, publishedAt);
        if (edited || hidden || says(checked)) {
            return false;
        }
        write(checked);
        revised(now, from.origin.partner);
        return true;
    }

    private boolean says(CheckedNews checked) {
        return url.equals(checked.url())
                && title.equals(checked.title())
                && Objects.equals(summary, checked.summary())
                && publishedAt.equals(checked.publishedAt())
                && hidden == checked.hidden()
                && origin.says(checked.origin());
    }

    private void write(CheckedNews checked) {
        origin = checked.origin();
        url = checked.url();
        urlKey = WebLinks.key(url);
        title = checked.title();
        titleKey = titleKey(title);
        summary = checked.summary();
        publishedAt = checked.publishedAt();
        hidden = checked.hidden();
    }

    /** The same for titles that differ in nothing but how they are set. */
    static String titleKey(String title) {
        return Fingerprint.of(title);
    }

    private void revised(Instant now, String by) {
        revision++;
        updatedAt = now;
        updatedBy = by;
    }

    PublishedPartnerNews published() {
        return new PublishedPartnerNews(
                id,
                origin.partner,
                origin.partnerSlug,
                origin.site,
                url,
                title,
                summary,
                origin.language,
                origin.rights,
                List.copyOf(origin.topics),
                publishedAt);
    }
}
