package press.doorstep.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What else is live that the documents of some stories point to: linked stories, and translations of stories and of quotations. */
record Surroundings(
        Map<UUID, StoryRef> stories,
        Map<UUID, List<StoryRef>> translations,
        Map<UUID, List<QuotationRef>> translatedQuotations) {

    private static final String STORIES = """
            select %1$s from live.article a where a.id = any (?)
            union
            select %1$s from live.article a where a.translation_group = any (?)
            """.formatted(StoryRef.COLUMNS);

    private static final String QUOTATIONS = """
            select q.id, q.slug, q.language, q.translation_group from live.quotation q where q.translation_group = any (?)
            """;

    /** Looks around from stories that are being published; they see each other as they are about to be. */
    static Surroundings of(Sql sql, List<PublishedArticle> stories) {
        Map<UUID, StoryRef> refs = new HashMap<>();
        Map<UUID, QuotationRef> quotations = new HashMap<>();
        UUID[] links = ids(stories, story -> story.links().stream().map(PublishedLink::article));
        UUID[] groups = ids(stories, story -> Stream.of(story).map(PublishedArticle::translationGroup));
        UUID[] said = ids(stories, story -> story.quotations().stream().map(PublishedQuotation::translationGroup));
        if (links.length + groups.length > 0) {
            sql.rows(STORIES, StoryRef.from(1), links, groups).forEach(ref -> refs.put(ref.id(), ref));
        }
        if (said.length > 0) {
            sql.rows(QUOTATIONS, row -> new QuotationRef(row.id(1), row.text(2), row.text(3), row.id(4)), (Object) said)
                    .forEach(ref -> quotations.put(ref.id(), ref));
        }
        for (PublishedArticle story : stories) {
            refs.put(story.id(), StoryRef.of(story));
            story.quotations().stream()
                    .filter(quotation -> quotation.translationGroup() != null)
                    .forEach(quotation -> quotations.put(quotation.id(), ref(quotation)));
        }
        return new Surroundings(refs, byGroup(refs.values()), quotationsByGroup(quotations.values()));
    }

    /** The other stories of a translation group, by language. */
    List<StoryRef> alternates(PublishedArticle story) {
        return story.translationGroup() == null
                ? List.of()
                : translations.getOrDefault(story.translationGroup(), List.of()).stream()
                        .filter(other -> !other.id().equals(story.id()))
                        .toList();
    }

    List<QuotationRef> translations(PublishedQuotation quotation) {
        return quotation.translationGroup() == null
                ? List.of()
                : translatedQuotations.getOrDefault(quotation.translationGroup(), List.of()).stream()
                        .filter(other -> !other.id().equals(quotation.id()))
                        .toList();
    }

    /** Our own stories that a story's documents will point to. */
    Set<UUID> targets(PublishedArticle story) {
        Set<UUID> targets = new LinkedHashSet<>();
        for (PublishedLink link : story.links()) {
            if (link.article() != null && stories.containsKey(link.article())) {
                targets.add(link.article());
            }
        }
        alternates(story).forEach(other -> targets.add(other.id()));
        return targets;
    }

    private static QuotationRef ref(PublishedQuotation quotation) {
        return new QuotationRef(
                quotation.id(),
                quotation.slug(),
                quotation.language(),
                Objects.requireNonNull(quotation.translationGroup()));
    }

    private interface Ids {
        Stream<@Nullable UUID> of(PublishedArticle story);
    }

    private static UUID[] ids(List<PublishedArticle> stories, Ids ids) {
        return stories.stream()
                .flatMap(ids::of)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
    }

    private static Map<UUID, List<StoryRef>> byGroup(Collection<StoryRef> refs) {
        Map<UUID, List<StoryRef>> groups = new HashMap<>();
        refs.stream()
                .sorted(Comparator.comparing(StoryRef::language).thenComparing(StoryRef::id))
                .filter(ref -> ref.translationGroup() != null)
                .forEach(ref -> groups.computeIfAbsent(ref.translationGroup(), none -> new ArrayList<>())
                        .add(ref));
        return groups;
    }

    static Map<UUID, List<QuotationRef>> quotationsByGroup(Collection<QuotationRef> refs) {
        Map<UUID, List<QuotationRef>> groups = new HashMap<>();
        refs.stream()
                .sorted(Comparator.comparing(QuotationRef::language).thenComparing(QuotationRef::id))
                .forEach(ref -> groups.computeIfAbsent(ref.translationGroup(), none -> new ArrayList<>())
                        .add(ref));
        return groups;
    }
}
