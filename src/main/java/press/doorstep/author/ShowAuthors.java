package press.doorstep.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.live.LiveContent;
import press.doorstep.live.Subject;
import press.doorstep.naming.Kind;
import press.doorstep.naming.Merges;
import press.doorstep.naming.SlugRegister;
import press.doorstep.outbox.Outbox;

/** Makes changed authors their next revision and tells the public side; stories that print what changed hear of it by a fact. */
@ApplicationScoped
class ShowAuthors {

    @Inject
    Authors authors;

    @Inject
    SlugRegister slugs;

    @Inject
    LiveContent live;

    @Inject
    Outbox outbox;

    @Inject
    Merges merges;

    @Inject
    Clock clock;

    /** A new author has signed nothing yet, so there is nothing to show. */
    void add(Author author, String by) {
        author.revised(now(), by);
        authors.persist(author);
    }

    void show(List<AuthorChange> changes, String by) {
        if (changes.isEmpty()) {
            return;
        }
        Instant now = now();
        changes.forEach(change -> change.author().revised(now, by));
        authors.flush();
        Map<UUID, List<String>> former = slugs.former(
                Kind.AUTHOR, changes.stream().map(change -> change.author().id).toList());
        for (AuthorChange change : changes) {
            Author author = change.author();
            live.put(author.published(former.getOrDefault(author.id, List.of())));
            if (change.isPrinted()) {
                outbox.append("AuthorChanged", "author", author.id, new AuthorChanged(author.slug, author.revision));
            }
        }
    }

    /** Tells that an author became another. {@code moved} are the stories that had the byline. */
    void merge(Author merged, AuthorChange survivor, String gained, List<UUID> moved, String by) {
        UUID staying = survivor.author().id;
        merged.mergedInto = staying;
        merged.revised(now(), by);
        merges.record(Kind.AUTHOR, merged.id, staying, gained, moved, by);
        show(List.of(survivor), by);
        live.merged(Subject.AUTHOR, merged.id, staying);
        outbox.append("AuthorMerged", "author", merged.id, new AuthorMerged(staying));
    }

    /** No finer than the API shows, so that a time read back is the time that was answered. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
