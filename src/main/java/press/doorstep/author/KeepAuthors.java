package press.doorstep.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.naming.Identities;
import press.doorstep.naming.Kept;
import press.doorstep.naming.Kept.Outcome;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.text.Checks;

/** Adds authors or brings them up to date, by id or slug; the same record again changes nothing. */
@ApplicationScoped
public class KeepAuthors {

    @Inject
    Authors authors;

    @Inject
    ShowAuthors show;

    @Inject
    SlugRegister slugs;

    /** One outcome a record, in the order of the records. Joins the caller's transaction. */
    @Transactional
    public List<Kept> keep(List<AuthorRecord> records, String by) {
        Identities identities = slugs.identify(Kind.AUTHOR, records);
        Map<UUID, Author> there = new HashMap<>();
        if (!identities.known().isEmpty()) {
            authors.locked(identities.known()).forEach(author -> there.put(author.id, author));
        }
        List<Kept> outcomes = new ArrayList<>();
        for (AuthorRecord record : records) {
            Checks checks = new Checks();
            UUID id = identities.of(record, checks);
            CheckedAuthor checked = CheckedAuthor.of(AuthorRequest.of(record), checks);
            outcomes.add(
                    checks.faults().isEmpty()
                            ? keep(id, checked, identities, there, by)
                            : Kept.refused(record.id(), record.slug(), checks));
        }
        authors.flush();
        return outcomes;
    }

    private Kept keep(UUID id, CheckedAuthor checked, Identities identities, Map<UUID, Author> there, String by) {
        Author present = there.get(id);
        if (present == null) {
            // Regained rather than claimed: an author that comes back under their id comes back under their slug.
            String slug = slugs.rename(Kind.AUTHOR, id, checked.slugOrName());
            Author added = new Author(id, slug, checked.content());
            show.add(added, by);
            there.put(id, added);
            return Kept.as(Outcome.CREATED, id, slug);
        }
        if (present.mergedInto != null) {
            Checks remarks = new Checks();
            remarks.fault("", "Was merged into another author, who is left as they are.");
            return Kept.as(Outcome.UNCHANGED, id, present.slug, List.of(), remarks);
        }
        PrintedAuthor before = present.printed();
        boolean changed = present.write(checked.content()) | rename(present, checked, identities);
        if (changed) {
            show.show(List.of(new AuthorChange(present, before)), by);
        }
        return Kept.as(changed ? Outcome.UPDATED : Outcome.UNCHANGED, id, present.slug);
    }

    private boolean rename(Author author, CheckedAuthor checked, Identities identities) {
        if (checked.slug() == null
                || !identities.isNew(checked.slug())
                || checked.slug().equals(author.slug)) {
            return false;
        }
        author.slug = slugs.rename(Kind.AUTHOR, author.id, checked.slug());
        return true;
    }
}
