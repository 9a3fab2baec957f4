package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Ids;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.text.Checks;

/** Finds out which stories the records of a batch are about: by id, by slug, or by the address they came from. */
@ApplicationScoped
class IdentifyRecords {

    @Inject
    Articles articles;

    @Inject
    SlugRegister slugs;

    @Inject
    Ids ids;

    /** @param hasSlug the story goes under the record's slug already, if as a former one; it is not to be renamed to it */
    record Identity(UUID id, boolean hasSlug, Checks checks) {}

    /** Two statements, however many records. Records that contradict themselves have faults. */
    Map<KeepBatch.Line, Identity> identify(List<KeepBatch.Line> lines) {
        List<ArticleRecord> records = lines.stream().map(KeepBatch.Line::record).toList();
        Map<String, UUID> registered = slugs.findAll(
                Kind.ARTICLE,
                records.stream()
                        .map(ArticleRecord::slug)
                        .filter(Objects::nonNull)
                        .toList());
        Known known = new Known(
                new HashMap<>(registered),
                articles.bySourceUrl(records.stream()
                        .map(ArticleRecord::sourceUrl)
                        .filter(Objects::nonNull)
                        .toList()));
        Map<KeepBatch.Line, Identity> identities = new LinkedHashMap<>();
        for (KeepBatch.Line line : lines) {
            Checks checks = new Checks();
            UUID id = known.identify(line.record(), ids, checks);
            String slug = line.record().slug();
            identities.put(line, new Identity(id, slug != null && id.equals(registered.get(slug)), checks));
        }
        return identities;
    }

    private record Known(Map<String, UUID> bySlug, Map<String, UUID> bySourceUrl) {

        UUID identify(ArticleRecord record, Ids ids, Checks checks) {
            UUID id = record.id();
            UUID slugged = find(bySlug, record.slug());
            UUID sourced = find(bySourceUrl, record.sourceUrl());
            if (id != null && slugged != null && !id.equals(slugged)) {
                checks.fault("/id", "Names something else than the slug does.");
            }
            UUID named = id != null ? id : slugged;
            if (named != null && sourced != null && !named.equals(sourced)) {
                checks.fault("/sourceUrl", "Is where another story came from than the one the record names.");
            }
            UUID about = named != null ? named : sourced != null ? sourced : ids.next();
            remember(bySlug, record.slug(), about);
            remember(bySourceUrl, checks.webAddress("/sourceUrl", record.sourceUrl()), about);
            return about;
        }

        private static @Nullable UUID find(Map<String, UUID> known, @Nullable String name) {
            return name == null ? null : known.get(name);
        }

        private static void remember(Map<String, UUID> known, @Nullable String name, UUID about) {
            if (name != null) {
                known.putIfAbsent(name, about);
            }
        }
    }
}
